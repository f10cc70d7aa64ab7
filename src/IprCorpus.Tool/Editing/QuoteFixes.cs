using IprCorpus.Compiler.Binding.Anchors;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Tool.Editing;

/// <summary>Anchors quotes again that no longer fit their text.</summary>
internal sealed class QuoteFixes(EditedCorpus corpus)
{
    private static readonly HashSet<DiagnosticRule> Rules =
    [
        AnchorRules.QuoteNotFound, AnchorRules.QuoteSpelledDifferently, AnchorRules.ContextNotFound, AnchorRules.QuoteAmbiguous,
        AnchorRules.PositionDisagrees, AnchorRules.PositionOutOfRange,
    ];

    private readonly Dictionary<SourceDocument, DocumentText?> _texts = new(ReferenceEqualityComparer.Instance);

    /// <summary>Gets the fixes of a diagnostic about a quote, the likeliest first; none for any other diagnostic.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="file">The file that it is in.</param>
    public IReadOnlyList<Fix> Find(CorpusDiagnostic diagnostic, StatedFile file)
    {
        if (diagnostic.Location is not { } at || !Rules.Contains(diagnostic.Rule) || file.DocumentAt(at.Start) is not { } document
            || TextOf(file, document) is not { } text)
            return [];

        foreach (var (annotation, selector) in SelectorsOf(document))
        {
            if (Nodes(selector).Any(node => node.Start == at.Start))
                return Repair(file, document, annotation, selector, text);
        }

        return [];
    }

    private IReadOnlyList<Fix> Repair(StatedFile file, SourceDocument document, SourceAnnotation? annotation, SourceSelector selector, DocumentText text)
    {
        // Which of several it meant cannot be told once their number has changed.
        if (selector.Exact is not { } exact || selector.Occurrence is not null)
            return [];

        var places = new QuotePlaces(text);
        var ranges = places.Find(exact.Text, selector.Prefix?.Text ?? "", selector.Suffix?.Text ?? "", out var isOnly);
        var taken = annotation is null ? [] : TakenBy(annotation.Type.Text, document);
        return [.. ranges.Select(range => new QuoteEdit(file.File, selector, text, places).At(range) is { } edits
            ? new Fix(
                $"Anchor at {text.PositionOf(range.Start)}: {Messages.Excerpt(text.Slice(range.Start, range.End))}",
                edits,
                isOnly && !taken.Contains(range))
            : null).OfType<Fix>()];
    }

    // Where another annotation of the type stands already, this one's words are gone.
    private HashSet<TextRange> TakenBy(string type, SourceDocument document)
    {
        var model = corpus.Corpus.Documents.FirstOrDefault(model => model.Id == document.Id.Text);
        var number = corpus.Types?.Annotations.IndexOf(type) ?? -1;
        return [.. (model?.Annotations ?? []).Where(annotation => annotation.Type == number).SelectMany(static annotation => annotation.Fragments)];
    }

    private DocumentText? TextOf(StatedFile file, SourceDocument document)
    {
        if (!_texts.TryGetValue(document, out var text))
            _texts.Add(document, text = corpus.TextOf(file, document) is { } found ? new DocumentText(found.Value, found.HasMark) : null);

        return text;
    }

    private IEnumerable<(SourceAnnotation? Annotation, SourceSelector Selector)> SelectorsOf(SourceDocument document)
    {
        foreach (var annotation in document.Annotations)
        {
            foreach (var selector in annotation.Anchor ?? [])
                yield return (annotation, selector);

            if (corpus.Types is { } types && types.Annotations.IndexOf(annotation.Type.Text) is >= 0 and var type)
            {
                foreach (var selector in SpansOf(types.Annotations, type, annotation.Properties))
                    yield return (null, selector);
            }
        }
    }

    private static IEnumerable<SourceSelector> SpansOf(TypeTable table, int type, IReadOnlyList<SourceEntry> entries)
    {
        var reader = new SelectorReader(new NodeShape(new DiagnosticBag(new SourceFile("", "", "", SourceEncoding.Utf8, static () => ""))));
        foreach (var (key, value) in entries)
        {
            if (table.PropertyOf(type, key.Text) is not (>= 0 and var position) || table.AllProperties(type)[position].Kind != ValueKind.Span)
                continue;

            foreach (var item in value is SourceList list ? list.Items : [value])
            {
                if (reader.Read(key.Text, item) is { } selector)
                    yield return selector;
            }
        }
    }

    private static IEnumerable<SourceNode> Nodes(SourceSelector selector) =>
        new SourceNode?[] { selector.Node, selector.Exact, selector.Prefix, selector.Suffix, selector.Start, selector.End }.OfType<SourceNode>();
}
