using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Names;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Schema;

/// <summary>Binds properties: their names, their types, and that no two members of a type collide.</summary>
internal sealed class PropertyBinder(
    DiagnosticBag bag, HashSet<string> unsound, EquatableArray<EnumSchema> enums, TypeSection entities, TypeSection annotations)
{
    private static readonly HashSet<string> AnnotationKeys =
        new([CorpusReader.NameKey, SelectorReader.FragmentsKey, .. SelectorReader.SelectorKeys], StringComparer.Ordinal);

    private static readonly HashSet<string> DocumentKeys =
        new([CorpusReader.DocumentKey, CorpusReader.TextKey, CorpusReader.AnnotationsKey], StringComparer.Ordinal);

    private readonly HashSet<string> _enums = new(enums.Select(static declared => declared.Name), StringComparer.Ordinal);

    private readonly DefaultBinder _defaults = new(bag, enums);

    private readonly HashSet<string> _builtIn = new(enums.Where(static declared => declared.IsBuiltIn).Select(static declared => declared.Name),
        StringComparer.Ordinal);

    public List<PropertyDraft> BindDocument(List<PropertyDeclaration> declarations)
    {
        var bound = new List<PropertyDraft>();
        Bind(declarations, "Document", SectionKind.Documents, bound, []);
        return bound;
    }

    public void Bind(TypeSection section)
    {
        var done = new HashSet<TypeDraft>();
        foreach (var type in section.Types)
            BindBasesFirst(type, section.Kind, done);
    }

    private void BindBasesFirst(TypeDraft type, SectionKind section, HashSet<TypeDraft> done)
    {
        foreach (var member in type.Line.Reverse())
        {
            if (done.Add(member))
                Bind(member.Declaration.Properties, member.Name, section, member.Properties, [.. member.Line.Skip(1)]);
        }
    }

    private void Bind(List<PropertyDeclaration> declarations, string owner, SectionKind section, List<PropertyDraft> bound, TypeDraft[] bases)
    {
        foreach (var declaration in declarations)
        {
            var member = CSharpNames.Pascal(declaration.Name.Text);
            if (CheckName(declaration, member, owner, section, bound, bases) && BindType(declaration, member, owner, section) is { } schema
                && (schema.LookupName is not { } lookup || CheckLookup(declaration, lookup, owner, bound, bases)))
                bound.Add(new PropertyDraft(declaration, schema));
            else
                unsound.Add(owner + "." + declaration.Name.Text);
        }
    }

    private bool CheckName(
        PropertyDeclaration declaration, string member, string owner, SectionKind section, List<PropertyDraft> own, TypeDraft[] bases)
    {
        var name = declaration.Name;
        if (!SeedNames.IsPropertyName(name.Text))
        {
            bag.Add(SchemaRules.InvalidSeedName, name.Start, name.End, "a property", Messages.Excerpt(name.Text));
            return false;
        }

        if (section == SectionKind.Annotations && AnnotationKeys.Contains(name.Text) || section == SectionKind.Documents && DocumentKeys.Contains(name.Text))
        {
            bag.Add(SchemaRules.ReservedKey, name.Start, name.End, name.Text, section == SectionKind.Annotations ? "an annotation" : "a document");
            return false;
        }

        if (member == owner || ReservedFor(section).Contains(member))
        {
            bag.Add(SchemaRules.PropertyHidesMember, name.Start, name.End, name.Text, owner, member);
            return false;
        }

        return IsFree(declaration, member, owner, own, bases);
    }

    /// <summary>Checks the name of the look-up by a key, which is a member of the type as its property is.</summary>
    private bool CheckLookup(PropertyDeclaration declaration, string lookup, string owner, List<PropertyDraft> own, TypeDraft[] bases)
    {
        if (lookup != owner)
            return IsFree(declaration, lookup, owner, own, bases);

        bag.Add(SchemaRules.PropertyClash, declaration.Name.Start, declaration.Name.End, declaration.Name.Text, $"the type '{owner}'", lookup);
        return false;
    }

    /// <summary>Checks that no property and no look-up of a type or its bases has a name.</summary>
    private bool IsFree(PropertyDeclaration declaration, string member, string owner, List<PropertyDraft> own, TypeDraft[] bases)
    {
        foreach (var (type, property) in bases.SelectMany(static type => type.Properties.Select(property => (type.Name, property)))
            .Concat(own.Select(property => (owner, property))))
        {
            var isLookup = property.Schema.LookupName == member;
            if (!isLookup && property.Schema.MemberName != member)
                continue;

            var other = $"{(isLookup ? "the look-up by " : "")}'{type}.{property.Schema.Name}'";
            bag.Add(SchemaRules.PropertyClash, declaration.Name.Start, declaration.Name.End, declaration.Name.Text, other, member);
            return false;
        }

        return true;
    }

    internal static IReadOnlyCollection<string> ReservedFor(SectionKind section) => section switch
    {
        SectionKind.Documents => ReservedNames.DocumentMembers,
        SectionKind.Entities => ReservedNames.EntityMembers,
        _ => ReservedNames.AnnotationMembers,
    };

    private PropertySchema? BindType(PropertyDeclaration declaration, string member, string owner, SectionKind section)
    {
        var written = declaration.Type;
        if (!TypeExpression.TryParse(written.Text, out var expression))
        {
            bag.Add(SchemaRules.MalformedType, written.Start, written.End, Messages.Excerpt(written.Text), TypeAdvice.ForMalformed(written.Text));
            return null;
        }

        if (Resolve(expression) is not { } kind)
        {
            if (!unsound.Contains(expression.Name))
                bag.Add(SchemaRules.UnknownType, written.Start, written.End, Messages.Excerpt(expression.Name),
                    TypeAdvice.ForUnknown(expression.Name, KnownTypes()));

            return null;
        }

        if (section == SectionKind.Entities && kind is (ValueKind.Annotation or ValueKind.Span))
        {
            bag.Add(SchemaRules.TypeNeedsText, written.Start, written.End, owner, written.Text);
            return null;
        }

        var value = _defaults.Bind(declaration, kind, expression);
        return new PropertySchema(
            declaration.Name.Text,
            member,
            kind,
            kind is ValueKind.Enum or ValueKind.Entity or ValueKind.Annotation ? expression.Name : null,
            expression.IsOptional,
            expression.IsList,
            CheckKey(declaration, kind, expression, section),
            null,
            declaration.Summary)
        {
            Label = declaration.LabelText == declaration.Name.Text ? null : declaration.LabelText,
            IsBuiltIn = kind == ValueKind.Enum && _builtIn.Contains(expression.Name),
            Default = value,
            DefaultText = value is null ? null : declaration.Default!.Text,
        };
    }

    private ValueKind? Resolve(TypeExpression expression)
    {
        if (expression.TryGetBuiltIn(out var kind))
            return kind;

        if (_enums.Contains(expression.Name))
            return ValueKind.Enum;

        return expression.Name == entities.Root || entities[expression.Name] is not null ? ValueKind.Entity
            : expression.Name == annotations.Root || annotations[expression.Name] is not null ? ValueKind.Annotation
            : null;
    }

    private IEnumerable<string> KnownTypes() =>
        [.. TypeExpression.BuiltInNames, .. _enums, "Entity", "Annotation", .. entities.Types.Select(static type => type.Name),
            .. annotations.Types.Select(static type => type.Name)];

    private bool CheckKey(PropertyDeclaration declaration, ValueKind kind, TypeExpression expression, SectionKind section)
    {
        if (!declaration.IsKey)
            return false;

        if (kind is (ValueKind.String or ValueKind.Int) && !expression.IsList && section != SectionKind.Annotations)
            return true;

        bag.Add(SchemaRules.InvalidKeyProperty, declaration.Key!.Start, declaration.Key.End, declaration.Name.Text);
        return false;
    }
}
