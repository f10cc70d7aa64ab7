using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Names;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Schema;

/// <summary>Gives the declarations of a schema their meaning: resolves every name and checks everything that the model guarantees.</summary>
internal sealed class SchemaBinder(CorpusDeclaration corpus, DiagnosticBag bag)
{
    private readonly HashSet<string> _unsound = new(StringComparer.Ordinal);

    public CorpusSchema Bind()
    {
        var names = new TypeNames(bag, _unsound);
        var enums = WithBuiltIns(new EnumBinder(bag).Bind(corpus.Enums.Where(declared => names.Claim(declared.Name)), _unsound));
        var entities = new TypeSection(SectionKind.Entities, corpus.Entities.Where(declared => names.Claim(declared.Name)));
        var annotations = new TypeSection(SectionKind.Annotations, corpus.Annotations.Where(declared => names.Claim(declared.Name)));

        var inheritance = new InheritanceBinder(bag, _unsound);
        inheritance.Bind(entities, annotations);
        inheritance.Bind(annotations, entities);

        new PluralBinder(bag, _unsound).Bind(entities, annotations);

        var properties = new PropertyBinder(bag, _unsound, enums, entities, annotations);
        var document = properties.BindDocument(corpus.DocumentProperties);
        properties.Bind(entities);
        properties.Bind(annotations);

        new InverseBinder(bag, entities, annotations).Bind(document);
        new ReadingBinder(bag).Bind(annotations);
        new ContainerBinder(bag, enums).Bind(annotations, document);
        new ReferenceCycleCheck(bag).Check(entities, annotations);

        var name = corpus.Name?.Text ?? "Corpus";
        return new CorpusSchema(
            name,
            BindNamespace(name),
            corpus.Summary,
            corpus.License,
            enums,
            new TypeSchema("Document", "Documents", corpus.DocumentSummary, null, false, document.ToSchemas()),
            entities.ToSchemas(),
            annotations.ToSchemas(),
            [.. _unsound.OrderBy(static unsound => unsound, StringComparer.Ordinal)])
        {
            Checks = [.. corpus.Checks.Distinct()],
            Granularity = corpus.Granularity,
        };
    }

    /// <summary>An enum of the runtime is part of a schema that names it and declares no other of that name.</summary>
    private EquatableArray<EnumSchema> WithBuiltIns(EquatableArray<EnumSchema> enums)
    {
        var name = BuiltInEnums.Upos.Name;
        var types = corpus.Entities.Concat(corpus.Annotations);
        return types.SelectMany(static type => type.Properties).Concat(corpus.DocumentProperties).Any(IsBuiltIn)
            && !corpus.Enums.Exists(declared => declared.Name.Text == name) && !types.Any(type => type.Name.Text == name)
            ? new([.. enums, BuiltInEnums.Upos])
            : enums;

        bool IsBuiltIn(PropertyDeclaration property) => TypeExpression.TryParse(property.Type.Text, out var type) && type.Name == name;
    }

    private string BindNamespace(string name)
    {
        if (corpus.Namespace is { } declared)
        {
            if (IsNamespace(declared.Text))
                return declared.Text;

            bag.Add(SchemaRules.InvalidNamespace, declared.Start, declared.End, Messages.Excerpt(declared.Text));
        }
        else if (corpus.Name is { } scalar && !IsNamespace(name))
        {
            bag.Add(SchemaRules.InvalidNamespace, scalar.Start, scalar.End, Messages.Excerpt(name));
        }

        return IsNamespace(name) ? name
            : CSharpNames.Pascal(name) is var near && IsNamespace(near) ? near
            : near + "Corpus";
    }

    /// <summary>Returns whether a corpus can have a namespace: its types would take the place of those that the framework and the runtime have in
    /// theirs.</summary>
    private static bool IsNamespace(string name) =>
        CSharpNames.IsNamespace(name) && name.Split('.')[0] is not ("System" or "Microsoft") && name != "IprCorpus.Runtime"
            && !name.StartsWith("IprCorpus.Runtime.", StringComparison.Ordinal);
}
