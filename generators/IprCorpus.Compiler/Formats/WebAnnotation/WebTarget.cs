using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.WebAnnotation;

/// <summary>What an annotation is about.</summary>
internal static class WebTarget
{
    /// <summary>The targets one by one; those of a list, composite or set of independents among them.</summary>
    public static IEnumerable<SourceNode> Targets(WebAnnotationNode annotation) =>
        WebValues.All(annotation.Map["target"]).SelectMany(static target =>
            target is SourceMap { } map && map["items"] is SourceList items && (WebValues.Has(map["type"], "List") || WebValues.Has(map["type"], "Composite") || WebValues.Has(map["type"], "Independents"))
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
                yield return (CorpusPath.DefaultText(file), null);

            yield break;
        }

        var written = Before(Before(source.Text, '#'), '?');
        if (CorpusPath.TryResolve(file, written, out var path))
            yield return (path, new SourceScalar(written, isPlain: false, source.Start, source.End));

        var name = Decode(written.Substring(written.LastIndexOf('/') + 1));
        if (name != written && CorpusPath.TryResolve(file, name, out path))
            yield return (path, new SourceScalar(name, isPlain: false, source.Start, source.End));
    }

    public static SourceScalar? SourceOf(SourceNode target) => target is SourceMap map && map["source"] is { } source ? WebValues.Iri(source) : WebValues.Iri(target is SourceMap { } own && own["selector"] is not null ? null : target);

    private static string Before(string text, char mark) => text.IndexOf(mark) is >= 0 and var at ? text.Substring(0, at) : text;

    private static string Decode(string segment) => segment.IndexOf('%') < 0 ? segment : Uri.UnescapeDataString(segment);
}
