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

    /// <summary>Enums that properties of one name with the same values share; null for those that are not declared yet.</summary>
    private readonly Dictionary<(string Label, EquatableArray<string> Values), string?> _shared;

    public ValueInference(CorpusDeclaration corpus, NameSet names, IReadOnlyDictionary<string, TypeDeclaration> byLabel, IEnumerable<TypeFacts> inferred)
    {
        (_corpus, _names, _byLabel) = (corpus, names, byLabel);
        _shared = inferred
            .SelectMany(static type => type.Properties)
            .Where(IsEnum)
            .GroupBy(static property => (property.Label, property.Values))
            .Where(static group => group.Skip(1).Any())
            .ToDictionary(static group => group.Key, static _ => (string?)null);
    }

    /// <summary>The type as a schema writes it.</summary>
    /// <param name="owner">The type that has the property.</param>
    /// <param name="ownerName">The C# name of that.</param>
    /// <param name="member">The C# name of the property.</param>
    public string TypeOf(PropertyFacts property, TypeFacts owner, string ownerName, string member)
    {
        var type = Base(property, ownerName + member, member);
        if (property.IsList)
            return type + "[]";

        var isRequired = property.IsRequired || (property.IsExpected || !property.IsDeclared && owner.Label != SourceType.Document) && property.Count == owner.Count;
        return isRequired ? type : type + "?";
    }

    private string Base(PropertyFacts property, string name, string member) => property.Kind switch
    {
        SourceKind.Text => "string",
        SourceKind.Int => "int",
        SourceKind.Decimal => "decimal",
        SourceKind.Bool => "bool",
        SourceKind.Uri => "uri",
        SourceKind.Upos => BuiltInEnums.Upos.Name,
        SourceKind.Reference => Target(property),
        SourceKind.Closed => IsEnum(property) ? Enum(property, name, member) : "string",
        _ => property.Seen switch
        {
            SeenValues.Reference => Target(property),
            SeenValues.Bool => "bool",
            SeenValues.Int => "int",
            SeenValues.Decimal or (SeenValues.Decimal | SeenValues.Int) => "decimal",
            _ => IsEnum(property) ? Enum(property, name, member) : "string",
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

    private string Enum(PropertyFacts property, string name, string member)
    {
        var isShared = _shared.TryGetValue((property.Label, property.Values), out var shared);
        if (shared is not null)
            return shared;

        var given = isShared ? _names.Take(member, name, name + "Kind") : _names.Take(name, name + "Kind");
        _corpus.Enums.Add(new EnumDeclaration(SchemaInference.Synthetic(given), property.Summary, [.. Values(property.Values)]) { IsInferred = true });
        if (isShared)
            _shared[(property.Label, property.Values)] = given;

        return given;
    }

    private static IEnumerable<EnumValueDeclaration> Values(IEnumerable<string> labels)
    {
        var taken = new NameSet([]);
        foreach (var label in labels)
        {
            var member = taken.Take(LabelNames.OfValue(label));
            yield return new EnumValueDeclaration(SchemaInference.Synthetic(LabelNames.ToSeedName(member)), null) { Label = SchemaInference.Synthetic(label) };
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
        for (var current = type; current is not null && !line.Contains(current.Name.Text); current = current.Base is { } @base ? _corpus.Annotations.Find(other => other.Name.Text == @base.Text) : null)
            line.Add(current.Name.Text);

        return line;
    }
}
