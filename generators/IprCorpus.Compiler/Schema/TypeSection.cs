using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Schema;

internal enum SectionKind
{
    Documents,
    Entities,
    Annotations,
}

/// <summary>The types of one section of the schema while they are bound. Unsound ones leave it.</summary>
internal sealed class TypeSection
{
    private readonly Dictionary<string, TypeDraft> _byName = new(StringComparer.Ordinal);

    public TypeSection(SectionKind kind, IEnumerable<TypeDeclaration> declarations)
    {
        Kind = kind;
        Types = [.. declarations.Select(static declaration => new TypeDraft(declaration))];
        foreach (var type in Types)
            _byName.Add(type.Name, type);
    }

    public SectionKind Kind { get; }

    /// <summary>The built-in type from which all types of the section derive.</summary>
    public string Root => Kind == SectionKind.Entities ? "Entity" : "Annotation";

    public List<TypeDraft> Types { get; }

    public TypeDraft? this[string name] => _byName.TryGetValue(name, out var type) ? type : null;

    public void Remove(TypeDraft type, HashSet<string> unsound)
    {
        Types.Remove(type);
        _byName.Remove(type.Name);
        unsound.Add(type.Name);
    }

    public EquatableArray<TypeSchema> ToSchemas() => new(Types.Select(static type => type.ToSchema()));
}

/// <summary>A type while it is bound.</summary>
internal sealed class TypeDraft(TypeDeclaration declaration)
{
    public TypeDeclaration Declaration => declaration;

    public string Name => declaration.Name.Text;

    public TypeDraft? Base { get; set; }

    public string Plural { get; set; } = string.Empty;

    public List<PropertyDraft> Properties { get; } = [];

    public ReadingRule? Reading { get; set; }

    public string? Container { get; set; }

    public InferenceRule? Inferred { get; set; }

    /// <summary>The type itself and its bases, up to the one that derives from the root.</summary>
    public IEnumerable<TypeDraft> Line
    {
        get
        {
            for (var type = this; type is not null; type = type.Base)
                yield return type;
        }
    }

    public bool DerivesFrom(TypeDraft other) => Line.Contains(other);

    public TypeSchema ToSchema() => new(
        Name, Plural, declaration.Summary, Base?.Name, declaration.IsAbstract, Properties.ToSchemas(), declaration.Anchor, Reading)
    {
        Label = declaration.LabelText == declaration.Name.Text ? null : declaration.LabelText,
        Container = Container,
        Inferred = Inferred,
    };
}

/// <summary>A property while it is bound.</summary>
internal sealed record PropertyDraft(PropertyDeclaration Declaration, PropertySchema Schema)
{
    public PropertySchema Schema { get; set; } = Schema;

    public bool IsReference => Schema.Kind is ValueKind.Entity or ValueKind.Annotation;
}

internal static class PropertyDrafts
{
    public static EquatableArray<PropertySchema> ToSchemas(this List<PropertyDraft> drafts) => new(drafts.Select(static draft => draft.Schema));
}
