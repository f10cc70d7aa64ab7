using System.Text;
using IprCorpus.Compiler.Model;
using IprCorpus.Writers;

namespace IprCorpus.Compiler.Formats.Conllu.Writing;

/// <summary>Writes the lines of a sentence's nodes.</summary>
internal sealed class NodeWriter
{
    private readonly DocumentModel _document;
    private readonly ConlluLayers _layers;
    private readonly LinkText _links;
    private readonly LabelledModel _labels;
    private readonly StringBuilder _text;
    private readonly Dictionary<int, List<(int Head, string Relation)>> _edges = [];

    /// <summary>Indicates whether the sentence in hand has its root: another word without a head is one whose head is not annotated.</summary>
    private bool _hasRoot;

    public NodeWriter(DocumentModel document, ConlluLayers layers, LinkText links, LabelledModel labels, StringBuilder text)
    {
        (_document, _layers, _links, _labels, _text) = (document, layers, links, labels, text);
        foreach (var annotation in document.Annotations)
        {
            if (labels.Is(annotation, ConlluLabels.EnhancedDependency))
                Add(labels.TargetOf(annotation, ConlluLabels.Dependent), labels.TargetOf(annotation, ConlluLabels.Head),
                    labels.TextOf(annotation, ConlluLabels.Relation));
        }
    }

    public void Write(SentenceLines sentence)
    {
        _hasRoot = false;
        foreach (var (node, id) in sentence.Lines())
        {
            var annotation = _document.Annotations[node];
            _text.Append(id).Append('\t');
            Cell(_labels.TextOf(annotation, ConlluLabels.Form) ?? WordOf(annotation));
            Cell(_labels.TextOf(annotation, ConlluLabels.Lemma));
            Cell(_labels.TextOf(annotation, ConlluLabels.Upos));
            Cell(_labels.TextOf(annotation, ConlluLabels.Xpos));
            Cell(Join(Features(annotation)));
            Cell(HeadOf(annotation));
            Cell(_labels.TextOf(annotation, ConlluLabels.Relation));
            Cell(Join(Enhanced(annotation, node)));
            _text.Append(Join(Misc(annotation, node)) ?? "_").Append('\n');
        }
    }

    private void Add(int dependent, int head, string? relation)
    {
        if (!_edges.TryGetValue(dependent, out var edges))
            _edges.Add(dependent, edges = []);

        edges.Add((head, relation ?? "_"));
    }

    private void Cell(string? value) => _text.Append(value ?? "_").Append('\t');

    /// <summary>The word of a token of another origin, whose form nobody has annotated; white space in it is one column's.</summary>
    private string? WordOf(AnnotationModel annotation) =>
        _labels.Is(annotation, ConlluLabels.Token) && annotation.Start < annotation.End
            ? string.Concat(_document.Text.Substring(annotation.Start, annotation.End - annotation.Start).Select(static c => char.IsWhiteSpace(c) ? ' ' : c))
            : null;

    private static string? Join(IEnumerable<string> items) => string.Join("|", items) is { Length: > 0 } joined ? joined : null;

    /// <summary>In the order that the format asks for.</summary>
    private IEnumerable<string> Features(AnnotationModel annotation) =>
        _labels.ValuesOf(annotation)
            .Where(static value => value.Label.StartsWith(ConlluLabels.FeatureScope, StringComparison.Ordinal))
            .Select(static value => (Name: value.Label.Substring(ConlluLabels.FeatureScope.Length), value.Texts))
            .OrderBy(static feature => feature.Name, StringComparer.OrdinalIgnoreCase).ThenBy(static feature => feature.Name, StringComparer.Ordinal)
            .Select(static feature => feature.Name + "=" + string.Join(",", feature.Texts));

    private string? HeadOf(AnnotationModel annotation)
    {
        if (_labels.TargetOf(annotation, ConlluLabels.Head) is >= 0 and var head)
            return _layers.IdOf(head);

        if (_hasRoot || _labels.TextOf(annotation, ConlluLabels.Relation) is null)
            return null;

        _hasRoot = true;
        return "0";
    }

    private IEnumerable<string> Enhanced(AnnotationModel annotation, int node)
    {
        var edges = _edges.TryGetValue(node, out var added) ? added : [];
        if (_labels.TextOf(annotation, ConlluLabels.IsEnhanced) == "true")
            edges = [(_labels.TargetOf(annotation, ConlluLabels.Head), _labels.TextOf(annotation, ConlluLabels.Relation) ?? "_"), .. edges];

        // By the head's place in the sentence; which of two relations to one head comes first makes no difference.
        return edges.Select(edge => (Id: edge.Head < 0 ? "0" : _layers.IdOf(edge.Head) ?? "0", edge.Relation)).OrderBy(static edge => Key(edge.Id))
            .Select(static edge => edge.Id + ":" + edge.Relation);
    }

    private IEnumerable<string> Misc(AnnotationModel annotation, int node)
    {
        var items = new List<string>(_links.Of(node));
        var bare = new List<string>();
        foreach (var value in _labels.ValuesOf(annotation))
        {
            if (value.Label == ConlluLabels.Misc)
                bare.AddRange(value.Texts);
            else if (value.Label.StartsWith(ConlluLabels.MiscScope, StringComparison.Ordinal))
                items.AddRange(value.Texts.Select(text => value.Label.Substring(ConlluLabels.MiscScope.Length) + "=" + text));
        }

        return items.OrderBy(static item => item.Substring(0, item.IndexOf('=')), StringComparer.Ordinal).Concat(bare);
    }

    private static (int Word, int Empty) Key(string id)
    {
        var point = id.IndexOf('.');
        return point < 0 ? (Number(id), 0) : (Number(id.Substring(0, point)), Number(id.Substring(point + 1)));
    }

    private static int Number(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
