using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Uima;

/// <summary>Reads the types of a CAS in JSON.</summary>
internal static class CasJsonTypes
{
    public static IReadOnlyList<CasType> Read(SourceNode? types, DiagnosticBag bag)
    {
        var read = new List<CasType>();
        foreach (var (name, node) in (types as SourceMap)?.Entries ?? [])
        {
            if (node is not SourceMap type)
            {
                bag.Add(UimaRules.IncompleteCas, name.Start, name.End, "A type", $"the key '{CasJsonKeys.Supertype}'");
                continue;
            }

            var supertype = TextOf(type, CasJsonKeys.Supertype);
            var features = type.Entries.Where(static entry => entry.Key.Text.Length > 0 && entry.Key.Text[0] != CasJsonKeys.Keyword)
                .Select(entry => ReadFeature(entry, bag)).OfType<CasFeature>();
            read.Add(new CasType(name.Text, supertype ?? CasNames.Top,
                features.ToList())
            { Description = CasDescription.Clean(TextOf(type, CasJsonKeys.Description)) });
        }

        return read;
    }

    private static CasFeature? ReadFeature(SourceEntry entry, DiagnosticBag bag)
    {
        if (entry.Value is SourceMap feature && TextOf(feature, CasJsonKeys.Range) is { } range)
            return new CasFeature(entry.Key.Text, range)
            {
                ElementType = TextOf(feature, CasJsonKeys.ElementType),
                Description = CasDescription.Clean(TextOf(feature, CasJsonKeys.Description))
            };

        bag.Add(UimaRules.IncompleteCas, entry.Key.Start, entry.Key.End, "A feature", $"the key '{CasJsonKeys.Range}'");
        return null;
    }

    private static string? TextOf(SourceMap map, string key) => map[key] is SourceScalar { IsNull: false, Text.Length: > 0 } scalar ? scalar.Text : null;
}
