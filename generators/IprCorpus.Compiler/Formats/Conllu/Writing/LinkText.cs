using System.Text;
using IprCorpus.Compiler.Model;
using IprCorpus.Writers;

namespace IprCorpus.Compiler.Formats.Conllu.Writing;

/// <summary>The statements about entities in the MISC column of each node: brackets, bridges and split antecedents.</summary>
internal sealed class LinkText
{
    private readonly DocumentModel _document;
    private readonly ConlluLayers _layers;
    private readonly LabelledModel _labels;
    private readonly EntityDeclaration _declaration;
    private readonly Dictionary<int, StringBuilder> _closings = [];
    private readonly Dictionary<int, StringBuilder> _openings = [];
    private readonly Dictionary<(int Node, string Label), StringBuilder> _links = [];

    public LinkText(DocumentModel document, ConlluLayers layers, LabelledModel labels)
    {
        (_document, _layers, _labels) = (document, layers, labels);
        var declared = labels.ValuesOf(document).FirstOrDefault(static value => value.Label == ConlluLabels.EntityDeclaration);
        _declaration = new EntityDeclaration(declared.Texts is [var text] ? text : EntityDeclaration.Default);
        foreach (var annotation in document.Annotations)
        {
            if (labels.Is(annotation, ConlluLabels.Mention))
                AddMention(annotation);
            else if (labels.LabelOf(annotation) is ConlluLabels.Bridge or ConlluLabels.SplitAntecedent)
                AddLink(annotation);
        }
    }

    /// <summary>The items of MISC.</summary>
    public IEnumerable<string> Of(int node)
    {
        var (closes, opens) = (_closings.TryGetValue(node, out var closings), _openings.TryGetValue(node, out var openings));

        // What is open is closed first: behind an opening bracket, its parts would go on.
        if (closes || opens)
            yield return "Entity=" + closings + openings;

        foreach (var label in Links)
        {
            if (_links.TryGetValue((node, label), out var link))
                yield return label + "=" + link;
        }
    }

    private static readonly string[] Links = [ConlluLabels.Bridge, ConlluLabels.SplitAntecedent];

    private void AddMention(AnnotationModel mention)
    {
        var name = NameOf(_labels.TargetOf(mention, ConlluLabels.MentionChain));
        var parts = PartsOf(mention);
        for (var i = 0; i < parts.Count; i++)
        {
            var (first, last) = parts[i];
            var bracket = parts.Count == 1 ? name : FormattableString.Invariant($"{name}[{i + 1}/{parts.Count}]");
            var opening = At(_openings, first).Append('(').Append(bracket);
            if (i == 0)
                AppendValues(opening, mention);

            if (first == last)
                opening.Append(')');
            else
                At(_closings, last).Append(bracket).Append(')');
        }
    }

    /// <summary>The nodes at which each part begins and ends; a part that has none is left out.</summary>
    private List<(int First, int Last)> PartsOf(AnnotationModel mention)
    {
        var parts = new List<(int First, int Last)>();
        for (var i = 0; i < mention.Fragments.Count; i++)
        {
            var isLast = i == mention.Fragments.Count - 1;
            var first = i == 0 && _labels.TargetOf(mention, ConlluLabels.FirstNode) is >= 0 and var start ? start
                : _layers.StartingAt(mention.Fragments[i].Start);
            var last = isLast && _labels.TargetOf(mention, ConlluLabels.LastNode) is >= 0 and var end ? end : _layers.EndingAt(mention.Fragments[i].End);
            if (first >= 0 && last >= 0)
                parts.Add((first, last));
        }

        return parts;
    }

    private void AppendValues(StringBuilder opening, AnnotationModel mention)
    {
        var missing = 0;
        for (var i = 1; i < _declaration.Keys.Length; i++)
        {
            var part = i != _declaration.TypeAt ? _labels.TextOf(mention, _declaration.Keys[i].Text)
                : _labels.LabelOf(mention) is var label && label != ConlluLabels.Mention ? label
                : null;
            if (part is null)
            {
                missing++;
                continue;
            }

            for (; missing > 0; missing--)
                opening.Append("-_");

            opening.Append('-').Append(part);
        }
    }

    private void AddLink(AnnotationModel link)
    {
        var key = (_labels.TargetOf(link, ConlluLabels.Line), _labels.LabelOf(link));
        if (_links.TryGetValue(key, out var text))
            text.Append(',');
        else
            _links.Add(key, text = new StringBuilder());

        text.Append(NameOf(_labels.TargetOf(link, ConlluLabels.Antecedent))).Append('<').Append(NameOf(_labels.TargetOf(link, ConlluLabels.Anaphor)));
        if (_labels.TextOf(link, ConlluLabels.LinkRelation) is { } relation)
            text.Append(':').Append(relation);
    }

    /// <summary>Gets the name that the file has for the entity of a chain.</summary>
    private string NameOf(int chain) => chain < 0 ? string.Empty : _labels.TextOf(_document.Annotations[chain], _declaration.Keys[0].Text) ?? string.Empty;

    private static StringBuilder At(Dictionary<int, StringBuilder> texts, int node)
    {
        if (!texts.TryGetValue(node, out var text))
            texts.Add(node, text = new StringBuilder());

        return text;
    }
}
