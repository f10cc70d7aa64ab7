using IprCorpus.Compiler.Names;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Schema.Inference;

/// <summary>Finds the type of a property's values, and declares an enum where they are a closed set.</summary>
internal sealed class ValueInference(CorpusDeclaration corpus, NameSet names, IReadOnlyDictionary<string, TypeDeclaration> byLabel)
{
    /// <summary>A set that is not declared to be closed is an enum when it is no larger than this …</summary>
    private const int MaxInferredValues = 50;

    /// <summary>… its values are short …</summary>
    private const int MaxInferredLength = 40;

    /// <summary>… and each of them occurs so many times on average, which names and comments do not.</summary>
    private const int MinInferredUses = 4;

    /// <summary>The type as a schema writes it.</summary>
    /// <param name="name">The name of the enum, if it becomes one.</param>
    public string TypeOf(PropertyFacts property, TypeFacts owner, string name)
    {
        var type = Base(property, name);
        if (property.IsList)
            return type + "[]";

        var isRequired = property.IsRequired || !property.IsDeclared && owner.Label != SourceType.Document && property.Count == owner.Count;
        return isRequired ? type : type + "?";
    }

    private string Base(PropertyFacts property, string name) => property.Kind switch
    {
        SourceKind.Text => "string",
        SourceKind.Int => "int",
        SourceKind.Decimal => "decimal",
        SourceKind.Bool => "bool",
        SourceKind.Uri => "uri",
        SourceKind.Upos => BuiltInEnums.Upos.Name,
        SourceKind.Reference => Target(property),
        SourceKind.Closed => property is { IsOpen: false, Values.Count: > 0 } ? Enum(property, name) : "string",
        _ => property.Seen switch
        {
            SeenValues.Reference => Target(property),
            SeenValues.Bool => "bool",
            SeenValues.Int => "int",
            SeenValues.Decimal or (SeenValues.Decimal | SeenValues.Int) => "decimal",
            _ => IsClosed(property) ? Enum(property, name) : "string",
        },
    };

    private static bool IsClosed(PropertyFacts property) =>
        property is { IsOpen: false, Values.Count: > 0 and <= MaxInferredValues }
        && property.ValueCount >= MinInferredUses * property.Values.Count
        && property.Values.All(static value => value.Length is > 0 and <= MaxInferredLength && !value.Any(char.IsControl));

    private string Enum(PropertyFacts property, string name)
    {
        var declared = new EnumDeclaration(
            SchemaInference.Synthetic(names.Take(name, name + "Kind")), property.Summary, [.. Values(property.Values)]) { IsInferred = true };
        corpus.Enums.Add(declared);
        return declared.Name.Text;
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
            return byLabel.TryGetValue(declared, out var type) ? type.Name.Text : "Annotation";

        List<string>? common = null;
        foreach (var label in property.Targets)
        {
            var line = byLabel.TryGetValue(label, out var type) ? Line(type) : [];
            common = common is null ? line : common.FindAll(line.Contains);
        }

        return common is [var nearest, ..] ? nearest : "Annotation";
    }

    private List<string> Line(TypeDeclaration type)
    {
        var line = new List<string>();
        for (var current = type; current is not null && !line.Contains(current.Name.Text); current = current.Base is { } @base ? corpus.Annotations.Find(other => other.Name.Text == @base.Text) : null)
            line.Add(current.Name.Text);

        return line;
    }
}
