using IprCorpus.Compiler.Model;
using IprCorpus.Writers;

namespace IprCorpus.Compiler.Formats.Conllu.Writing;

/// <summary>The layers of a document sorted out: what stands in which sentence, and which line each node has.</summary>
internal sealed class ConlluLayers
{
    private readonly Dictionary<int, AnnotationModel> _paragraphs = [];
    private readonly Dictionary<int, string> _ids = [];
    private readonly Dictionary<int, int> _starts = [];
    private readonly Dictionary<int, int> _ends = [];

    public ConlluLayers(DocumentModel document, LabelledModel labels)
    {
        var sentences = new List<SentenceLines>();
        for (var i = 0; i < document.Annotations.Count; i++)
        {
            var annotation = document.Annotations[i];
            if (labels.Is(annotation, ConlluLabels.Sentence))
                sentences.Add(new SentenceLines(annotation));
            else if (labels.Is(annotation, ConlluLabels.Paragraph))
                _paragraphs[annotation.Start] = annotation;
        }

        Sentences = sentences;
        var at = 0;
        for (var i = 0; i < document.Annotations.Count; i++)
        {
            var annotation = document.Annotations[i];
            while (at + 1 < sentences.Count && sentences[at + 1].Start <= annotation.Start)
                at++;

            if (at < sentences.Count)
                sentences[at].Add(annotation, i, labels);
        }

        foreach (var sentence in sentences)
            Number(sentence, document, labels);
    }

    /// <summary>In text order.</summary>
    public IReadOnlyList<SentenceLines> Sentences { get; }

    /// <summary>The paragraph that starts at a place; null for none.</summary>
    public AnnotationModel? FindParagraph(int start) => _paragraphs.TryGetValue(start, out var paragraph) ? paragraph : null;

    /// <summary>Gets the value of the column ID of a node; null where the annotation is no node of any sentence.</summary>
    public string? IdOf(int node) => _ids.TryGetValue(node, out var id) ? id : null;

    /// <summary>The first word that starts at a place; -1 for none.</summary>
    public int StartingAt(int place) => _starts.TryGetValue(place, out var node) ? node : -1;

    /// <summary>The last word that ends at a place; -1 for none.</summary>
    public int EndingAt(int place) => _ends.TryGetValue(place, out var node) ? node : -1;

    private void Number(SentenceLines sentence, DocumentModel document, LabelledModel labels)
    {
        foreach (var (node, id) in sentence.Lines())
        {
            _ids.Add(node, id);
            var annotation = document.Annotations[node];
            if (!labels.Is(annotation, ConlluLabels.Token))
                continue;

            if (!_starts.ContainsKey(annotation.Start))
                _starts.Add(annotation.Start, node);

            _ends[annotation.End] = node;
        }
    }
}
