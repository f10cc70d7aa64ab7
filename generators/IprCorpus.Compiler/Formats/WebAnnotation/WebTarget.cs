using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.WebAnnotation;

/// <summary>Resolves the targets of annotations.</summary>
internal static class WebTarget
{
    /// <summary>The targets one by one; those of a list, composite or set of independents among them.</summary>
    public static IEnumerable<SourceNode> Targets(WebAnnotationNode annotation) =>
        WebValues.All(annotation.Map["target"]).SelectMany(static target =>
            target is SourceMap { } map && map["items"] is SourceList items
                && (WebValues.Has(map["type"], "List") || WebValues.Has(map["type"], "Composite") || WebValues.Has(map["type"], "Independents"))
                ? items.Items
                : [target]);

    /// <summary>
    /// The texts of the corpus that a target can mean, the likelier one first: its source as a path relative to the file, then
    /// the last part of that beside the file. Where no source is given, the text of the same name as the file.
    /// </summary>
    /// <returns>Paths in the corpus, and as written relative to the file; null for the one of the same name.</returns>
    public static IEnumerable<(string Path, SourceScalar? Written)> Texts(SourceNode target, string file)
    {
        if (SourceOf(target) is not { } source)
        {
            if (target is SourceMap)
            {
                foreach (var text in CorpusPath.DefaultTexts(file))
                    yield return (text, null);
            }

            yield break;
        }

        var written = Before(Before(source.Text, '#'), '?');
        if (CorpusPath.TryResolve(file, written, out var path))
            yield return (path, new SourceScalar(written, isPlain: false, source.Start, source.End));

        var name = Decode(written.Substring(written.LastIndexOf('/') + 1));
        if (name != written && CorpusPath.TryResolve(file, name, out path))
            yield return (path, new SourceScalar(name, isPlain: false, source.Start, source.End));
    }

    public static SourceScalar? SourceOf(SourceNode target) =>
        target is SourceMap map && map["source"] is { } source ? WebValues.Iri(source)
            : WebValues.Iri(target is SourceMap { } own && own["selector"] is not null ? null : target);

    /// <summary>
    /// The part of a text that a target names by a fragment, of its IRI or as a selector of that kind; null where it names none.
    /// </summary>
    public static SourceScalar? FragmentOf(SourceNode target)
    {
        foreach (var selector in target is SourceMap map ? WebValues.All(map["selector"]).OfType<SourceMap>() : [])
        {
            if (WebValues.Has(selector["type"], "FragmentSelector") && selector["refinedBy"] is null && WebValues.Text(selector["value"]) is { } value)
                return value;
        }

        return target is SourceMap { } specific && specific["selector"] is not null ? null
            : SourceOf(target) is { } source && source.Text.IndexOf('#') is >= 0 and var mark && mark + 1 < source.Text.Length
            ? new SourceScalar(source.Text.Substring(mark + 1), isPlain: false, source.Start, source.End)
            : null;
    }

    /// <summary>Determines whether the source is a relative reference to a file beside this one; a fragment alone is a part of this one.</summary>
    public static bool IsRelative(SourceScalar source)
    {
        if (source.Text.StartsWith("#", StringComparison.Ordinal))
            return false;

        var colon = source.Text.IndexOf(':');
        return colon < 0 || source.Text.IndexOfAny(['/', '#', '?']) is >= 0 and var end && end < colon;
    }

    private static string Before(string text, char mark) => text.IndexOf(mark) is >= 0 and var at ? text.Substring(0, at) : text;

    private static string Decode(string segment) => segment.IndexOf('%') < 0 ? segment : Uri.UnescapeDataString(segment);
}
