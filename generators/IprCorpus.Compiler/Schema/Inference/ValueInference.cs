using IprCorpus.Compiler.Names;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Schema.Inference;

/// <summary>Finds the type of a property's values, and declares an enum where they are a closed set.</summary>
internal sealed class ValueInference
{
    /// <summary>A set that is not declared to be closed is an enum when it is no larger than this …</summary>
    private const int MaxInferredValues = 50;

    /// <summary>… its values are short …</summary>
    private const int MaxInferredLength = 40;

    /// <summary>… and each of them occurs so many times on average, which names and comments do not.</summary>
    private const int MinInferredUses = 4;

    private readonly CorpusDeclaration _corpus;
    private readonly NameSet _names;
    private readonly IReadOnlyDictionary<string, TypeDeclaration> _byLabel;

    /// <summary>Enums that properties share; null for those that are not declared yet.</summary>
    private readonly Dictionary<(string Label, string Scope, EquatableArray<string> Values), string?> _shared;

    public ValueInference(CorpusDeclaration corpus, NameSet names, IReadOnlyDictionary<string, TypeDeclaration> byLabel, IEnumerable<TypeFacts> inferred)
    {
        (_corpus, _names, _byLabel) = (corpus, names, byLabel);
        _shared = inferred
            .SelectMany(static type => type.Properties.Where(IsEnum).Select(property => (KeyOf(type, property), IsGlobal(property))))
            .GroupBy(static shared => shared.Item1)
            .Where(static group => group.Any(static shared => shared.Item2) || group.Skip(1).Any())
            .ToDictionary(static group => group.Key, static _ => (string?)null);
    }

    /// <summary>The type as a schema writes it.</summary>
    /// <param name="owner">The type that has the property.</param>
    /// <param name="ownerName">The C# name of that.</param>
    /// <param name="member">The C# name of the property.</param>
    /// <param name="isKnown">Whether somebody has written the type, and documents in the corpus's own format can have instances as well.</param>
    public string TypeOf(PropertyFacts property, TypeFacts owner, string ownerName, string member, bool isKnown)
    {
        var scope = owner.Layer is { } layer && !owner.IsDeclared ? LabelNames.OfProperty(layer) : ownerName;
        var type = Base(property, KeyOf(owner, property), scope + member, member);
        if (property.IsList)
            return type + "[]";

        // What all have is required, whoever says so, and nothing else is.
        var isRequired = !isKnown && property.Count == owner.Count
            && (property.IsRequired || property.IsExpected || !property.IsDeclared && owner.Label != SourceType.Document);
        return isRequired ? type : type + "?";
    }

    /// <summary>The key that properties have in common to share an enum: of the types of a layer whose labels are free, and of properties that mean the same in
    /// every type, the label; of others, the type.</summary>
    private static (string Label, string Scope, EquatableArray<string> Values) KeyOf(TypeFacts owner, PropertyFacts property) =>
        (property.Label, property.Kind == SourceKind.Closed ? string.Empty : owner is { Layer: { } layer, IsDeclared: false } ? "layer " + layer
            : "type " + owner.Label, property.Values);

    /// <summary>Determines whether a property is a closed set of its format, such as a part of speech, and means the same in every type.</summary>
    private static bool IsGlobal(PropertyFacts property) => property is { Kind: SourceKind.Closed, DeclaredValueCount: 0 };

    private string Base(PropertyFacts property, (string, string, EquatableArray<string>) key, string name, string member) => property.Kind switch
    {
        SourceKind.Text => "string",
        SourceKind.Int => "int",
        SourceKind.Decimal => "decimal",
        SourceKind.Bool => "bool",
        SourceKind.Uri => "uri",
        SourceKind.Upos => BuiltInEnums.Upos.Name,
        SourceKind.Reference => Target(property),
        SourceKind.Closed => IsEnum(property) ? Enum(property, key, name, member) : "string",
        _ => property.Seen switch
        {
            SeenValues.Reference => Target(property),
            SeenValues.Bool => "bool",
            SeenValues.Int => "int",
            SeenValues.Decimal or (SeenValues.Decimal | SeenValues.Int) => "decimal",
            _ => IsEnum(property) ? Enum(property, key, name, member) : "string",
        },
    };

    private static bool IsEnum(PropertyFacts property) => property.Kind switch
    {
        SourceKind.Closed => property is { IsOpen: false, Values.Count: > 0 },
        SourceKind.Inferred => property.Seen is not (SeenValues.Bool or SeenValues.Int or SeenValues.Decimal or (SeenValues.Decimal | SeenValues.Int))
            && (property.Seen & SeenValues.Reference) == 0 && IsClosed(property),
        _ => false,
    };

    private static bool IsClosed(PropertyFacts property) =>
        property is { IsOpen: false, Values.Count: > 0 and <= MaxInferredValues }
        && property.ValueCount >= MinInferredUses * property.Values.Count
        && property.Values.All(static value => value.Length is > 0 and <= MaxInferredLength && !value.Any(char.IsControl));

    private string Enum(PropertyFacts property, (string, string, EquatableArray<string>) key, string name, string member)
    {
        var isShared = _shared.TryGetValue(key, out var shared);
        if (shared is not null)
            return shared;

        var given =
            _names.Take(LabelNames.WithoutImplicit(isShared && property.Kind == SourceKind.Closed ? [member, name, name + "Kind"] : [name, name + "Kind"]));
        _corpus.Enums.Add(new EnumDeclaration(SchemaInference.Synthetic(given), property.Summary,
            [.. Values(property, member == "Value" ? given : member)])
        { IsInferred = true });
        if (isShared)
            _shared[key] = given;

        return given;
    }

    private static IEnumerable<EnumValueDeclaration> Values(PropertyFacts property, string member)
    {
        var taken = new NameSet([]);
        foreach (var label in property.Values)
        {
            var name = taken.Take(UniversalTags.NameOf(property.Label, label) ?? LabelNames.OfValue(label, member));
            yield return new EnumValueDeclaration(SchemaInference.Synthetic(LabelNames.ToSeedName(name)),
                UniversalTags.MeaningOf(property.Label, label))
            { Label = SchemaInference.Synthetic(label) };
        }
    }

    /// <summary>The one type that all references point to, or the one that all of those derive from; else the root.</summary>
    private string Target(PropertyFacts property)
    {
        if (property.Target is { } declared)
            return _byLabel.TryGetValue(declared, out var type) ? type.Name.Text : "Annotation";

        List<string>? common = null;
        foreach (var label in property.Targets)
        {
            var line = _byLabel.TryGetValue(label, out var type) ? Line(type) : [];
            common = common is null ? line : common.FindAll(line.Contains);
        }

        return common is [var nearest, ..] ? nearest : "Annotation";
    }

    private List<string> Line(TypeDeclaration type)
    {
        var line = new List<string>();
        for (var current = type; current is not null && !line.Contains(current.Name.Text); current = current.Base is { } @base
            ? _corpus.Annotations.Find(other => other.Name.Text == @base.Text) : null)
            line.Add(current.Name.Text);

        return line;
    }
}
