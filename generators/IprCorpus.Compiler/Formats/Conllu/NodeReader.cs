using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Conllu;

/// <summary>Makes annotations of nodes, with what their columns say.</summary>
internal sealed class NodeReader(ConlluFile file, ConlluSentence sentence)
{
    private static readonly SourceScalar FormKey = Key(ConlluLabels.Form);
    private static readonly SourceScalar LemmaKey = Key(ConlluLabels.Lemma);
    private static readonly SourceScalar UposKey = Key(ConlluLabels.Upos);
    private static readonly SourceScalar XposKey = Key(ConlluLabels.Xpos);
    private static readonly SourceScalar HeadKey = Key(ConlluLabels.Head);
    private static readonly SourceScalar RelationKey = Key(ConlluLabels.Relation);
    private static readonly SourceScalar WordsKey = Key(ConlluLabels.Words);
    private static readonly SourceScalar AfterKey = Key(ConlluLabels.After);

    private readonly List<SourceEntry> _entries = [];
    private readonly PairReader _pairs = new(file);
    private readonly EnhancedReader _enhanced = new(file, sentence);

    /// <summary>Adds the nodes of the sentence, one after the other, and after them their enhanced dependencies.</summary>
    /// <param name="links">Takes what nodes say of entities.</param>
    /// <returns>The position of the first node.</returns>
    public int Read(ConlluDocument document, List<NodeLink> links)
    {
        var first = document.Count;
        var nodes = sentence.Nodes;
        var refused = HeadTree.Refused(sentence, file);
        for (var i = 0; i < nodes.Length; i++)
        {
            ref readonly var node = ref nodes[i];
            _entries.Clear();
            AddForm(node);
            if (node.Kind == NodeKinds.Multiword)
                AddWords(node, first);
            else
                AddMorphology(node, first);

            _pairs.ReadFeatures(sentence.Cell(node, ConlluSentence.Features), node.Kind, _entries);
            if (node.Kind == NodeKinds.Word)
                AddSyntax(node, i, first, refused);
            else
                Refuse(node, [ConlluSentence.Head, ConlluSentence.Relation]);

            _pairs.ReadMisc(sentence.Cell(node, ConlluSentence.Misc), node.Kind, i, _entries, links);
            var line = sentence.Cell(node, ConlluSentence.Id);
            var type = new SourceScalar(TypeOf(node.Kind), isPlain: false, line.Start, line.End);
            document.Add(node.IsLost ? ConlluDocument.Lost(type, [.. _entries]) : ConlluDocument.Annotation(type, null, node.Start, node.End, [.. _entries]));
        }

        _enhanced.Read(document, first);
        return first;
    }

    private static string TypeOf(NodeKinds kind) => kind switch
    {
        NodeKinds.Word => ConlluLabels.Token,
        NodeKinds.Multiword => ConlluLabels.MultiwordToken,
        _ => ConlluLabels.EmptyNode,
    };

    /// <summary>The form of an empty node can be unknown; an underscore that stands in the text is one.</summary>
    private void AddForm(in ConlluNode node)
    {
        var cell = sentence.Cell(node, ConlluSentence.Form);
        if (node.Kind != NodeKinds.Empty || !sentence.IsUnset(cell))
            _entries.Add(new SourceEntry(FormKey, file.Scalar(cell.Start, cell.End)));
    }

    private void AddWords(in ConlluNode node, int first)
    {
        var (start, end) = sentence.Cell(node, ConlluSentence.Id);
        var words = new SourceNode[Math.Max(0, node.Last - node.First + 1)];
        for (var i = 0; i < words.Length; i++)
            words[i] = new SourceReference(file.Share(start, end), start, end, first + sentence.Word(node.First + i));

        _entries.Add(new SourceEntry(WordsKey, new SourceList(words, start, end)));
        Refuse(node, [ConlluSentence.Lemma, ConlluSentence.Upos, ConlluSentence.Xpos, ConlluSentence.Enhanced]);
    }

    private void AddMorphology(in ConlluNode node, int first)
    {
        var lemma = sentence.Cell(node, ConlluSentence.Lemma);
        if (!sentence.IsUnset(lemma) || node.Kind == NodeKinds.Word && sentence.IsUnset(sentence.Cell(node, ConlluSentence.Form)))
            _entries.Add(new SourceEntry(LemmaKey, file.Scalar(lemma.Start, lemma.End)));

        Add(UposKey, sentence.Cell(node, ConlluSentence.Upos));
        Add(XposKey, sentence.Cell(node, ConlluSentence.Xpos));
        if (node.Kind == NodeKinds.Empty && node.First > 0)
        {
            var (start, end) = sentence.Cell(node, ConlluSentence.Id);
            _entries.Add(new SourceEntry(AfterKey, new SourceReference(file.Share(start, end), start, end, first + sentence.Word(node.First))));
        }
    }

    private void AddSyntax(in ConlluNode node, int position, int first, HashSet<int> refused)
    {
        var head = sentence.Cell(node, ConlluSentence.Head);
        if (!sentence.IsUnset(head) && !file.Is(head.Start, head.End, "0"))
        {
            var number = file.Number(head.Start, head.End);
            if (number < 1 || number > sentence.WordCount || sentence.Word(number) == position)
                sentence.RefuseHead(head.Start, head.End);
            else if (!refused.Contains(node.First))
                _entries.Add(new SourceEntry(HeadKey,
                    new SourceReference(file.Share(head.Start, head.End), head.Start, head.End, first + sentence.Word(number))));
        }

        Add(RelationKey, sentence.Cell(node, ConlluSentence.Relation));
        if (_enhanced.KeepsHead(node) is { } keeps)
            _entries.Add(keeps);
    }

    private void Add(SourceScalar key, (int Start, int End) cell)
    {
        if (!sentence.IsUnset(cell))
            _entries.Add(new SourceEntry(key, file.Scalar(cell.Start, cell.End)));
    }

    /// <summary>Reports columns that this kind of node does not have.</summary>
    private void Refuse(in ConlluNode node, ReadOnlySpan<int> columns)
    {
        foreach (var column in columns)
        {
            var cell = sentence.Cell(node, column);
            if (!sentence.IsUnset(cell))
                file.Report(
                    ConlluRules.InvalidConlluCell, cell.Start, cell.End, Messages.Excerpt(file.Share(cell.Start, cell.End)),
                    $"{(node.Kind == NodeKinds.Empty ? "an empty node" : "a multiword token")} has an underscore in column {Messages.Number(column + 1)}");
        }
    }

    private static SourceScalar Key(string label) => new(label, isPlain: false, 0, 0);
}
