using System.Runtime.CompilerServices;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats.Xml;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Uima;

/// <summary>Reads type system descriptors (Apache UIMA, component descriptor reference, section "Type System Descriptors").</summary>
internal static class TypeSystemReader
{
    /// <summary>Every CAS of a corpus needs the type system; it is read once, and kept as long as its file.</summary>
    private static readonly ConditionalWeakTable<SourceFile, IReadOnlyList<CasType>> Known = new();

    public static bool IsTypeSystem(string text) => XmlProlog.RootName(text) is { } root && root.Substring(root.IndexOf(':') + 1) == "typeSystemDescription";

    /// <summary>The types that a file declares; none where it is something else.</summary>
    public static IReadOnlyList<CasType> Read(SourceFile file, CancellationToken ct)
    {
        if (!Known.TryGetValue(file, out var types))
            types = Known.GetValue(file, known => IsTypeSystem(known.Text) ? Read(new DiagnosticBag(known), new Losses(), ct) : []);

        return types;
    }

    public static IReadOnlyList<CasType> Read(DiagnosticBag bag, Losses losses, CancellationToken ct)
    {
        if (XmlFile.Read(bag, ct) is not { Root: var root })
            return [];

        foreach (var import in root.Children("imports").SelectMany(static imports => imports.Elements))
            losses.Add("imports of other type systems, which are found by their names", import.Name);

        var types = new List<CasType>();
        foreach (var description in root.Children("types").SelectMany(static element => element.Children("typeDescription")))
        {
            if (ReadType(description, bag) is { } type)
                types.Add(type);
        }

        return types;
    }

    private static CasType? ReadType(XmlElement description, DiagnosticBag bag)
    {
        if (Required(description, "name", bag) is not { } name || Required(description, "supertypeName", bag) is not { } supertype)
            return null;

        var features = new List<CasFeature>();
        foreach (var feature in description.Children("features").SelectMany(static element => element.Children("featureDescription")))
        {
            if (Required(feature, "name", bag) is not { } featureName || Required(feature, "rangeTypeName", bag) is not { } range)
                continue;

            features.Add(new CasFeature(featureName.Text, range.Text)
            {
                ElementType = Optional(feature, "elementType"),
                IsShared = Optional(feature, "multipleReferencesAllowed") == "true",
                Description = CasDescription.Clean(Optional(feature, "description")),
                At = range,
            });
        }

        var values = description.Child("allowedValues")?.Children("value").Select(static value => value.Child("string")?.Text.Trim()).OfType<string>().ToList();
        return new CasType(name.Text, supertype.Text, features)
        {
            AllowedValues = values,
            Description = CasDescription.Clean(Optional(description, "description")),
            At = supertype
        };
    }

    private static SourceScalar? Required(XmlElement owner, string child, DiagnosticBag bag)
    {
        if (owner.Child(child) is { } element && element.Text.Trim() is { Length: > 0 } text)
            return new SourceScalar(text, isPlain: false, element.Name.Start, element.Name.End);

        bag.Add(UimaRules.IncompleteCas, owner.Name.Start, owner.Name.End, $"<{owner.LocalName}>", $"the element <{child}>");
        return null;
    }

    /// <summary>Null where it is left out or empty.</summary>
    private static string? Optional(XmlElement owner, string child) => owner.Child(child)?.Text.Trim() is { Length: > 0 } text ? text : null;
}
