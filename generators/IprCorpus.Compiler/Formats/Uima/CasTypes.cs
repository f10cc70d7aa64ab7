using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Uima;

/// <summary>Compares a CAS with its type system: what it uses of the built-in types, and what it has beyond those that are declared.</summary>
internal sealed class CasTypes(Cas cas, TypeSystem types, DiagnosticBag bag)
{
    /// <summary>The property of a document that holds the name of its view.</summary>
    public const string SofaName = "sofaID";

    private static readonly SourceType Document = new(
        SourceType.Document, null, false,
        [
            new SourceProperty(SofaName, SourceKind.Text, Summary: "The name of the view that the document is."),
            new SourceProperty("mimeType", SourceKind.Text, Summary: "The MIME type of the text."),
            new SourceProperty("sofaURI", SourceKind.Text, Summary: "Where the text or other data lies."),
        ]);

    public static bool IsAnchored(FeatureStructure structure, TypeSystem types) =>
        types.Find(structure.Type.Text) is null ? structure.Sofa is not null || structure.Begin is not null || structure.End is not null
            : types.IsAnchored(structure.Type.Text);

    /// <summary>The types that the file shows and no type system declares.</summary>
    public IReadOnlyList<SourceType> Declare()
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var unanchored = new SortedSet<string>(StringComparer.Ordinal);
        var anchored = new HashSet<string>(StringComparer.Ordinal);
        foreach (var structure in cas.FeatureStructures)
        {
            var name = structure.Type.Text;
            if (CasNames.IsBuiltIn(name))
                names.Add(name);
            else if (types.Find(name) is null)
                _ = IsAnchored(structure, types) ? anchored.Add(name) : unanchored.Add(name);
        }

        unanchored.ExceptWith(anchored);
        if (unanchored.Count > 0)
            names.Add(CasNames.Top);

        return [Document, .. types.Export(names), .. unanchored.Select(static name => new SourceType(name, CasNames.Top, false, [])),
            .. anchored.Where(static name => CasNames.CommonOf(name) is not null).OrderBy(static name => name, StringComparer.Ordinal)
                .Select(static name => new SourceType(name, null, false, []) { Common = CasNames.CommonOf(name) })];
    }

    public void Check()
    {
        var sofas = new HashSet<string>(cas.Sofas.Select(static sofa => sofa.Id.Text), StringComparer.Ordinal);
        var found = new Dictionary<(string Type, string Feature), (SourceNode At, int Count)>();
        foreach (var structure in cas.FeatureStructures)
        {
            var type = structure.Type.Text;
            if (structure.Sofa is { } sofa && !sofas.Contains(sofa.Text))
                bag.Add(UimaRules.UnknownSofa, sofa.Start, sofa.End, Messages.Excerpt(sofa.Text),
                    bag.HasRoom ? Spelling.DidYouMean(sofa.Text, sofas) : string.Empty);

            if (types.Find(type) is null && !CasNames.IsCollection(type))
                Count((type, string.Empty), structure.Type);
            else
                structure.Features.FindAll(feature => types.FeatureOf(type, feature.Key.Text) is null && !CasNames.IsCollection(type))
                    .ForEach(feature => Count((type, feature.Key.Text), feature.Key));
        }

        if (types.Declared.Count == 0 && found.Count > 0)
            bag.Add(UimaRules.MissingTypeSystem, cas.At.Start, cas.At.End);
        else
            Report();

        void Count((string, string) what, SourceNode at) =>
            found[what] = found.TryGetValue(what, out var seen) ? seen with { Count = seen.Count + 1 } : (at, 1);

        void Report()
        {
            foreach (var ((type, feature), (at, count)) in found.Select(static pair => (pair.Key, pair.Value)))
            {
                if (feature.Length == 0)
                    bag.Add(UimaRules.UndeclaredCasType, at.Start, at.End, Messages.Excerpt(type), Messages.InAll(count));
                else
                    bag.Add(UimaRules.UndeclaredCasFeature, at.Start, at.End, Messages.Excerpt(feature), Messages.Excerpt(type), Messages.InAll(count));
            }
        }
    }
}
