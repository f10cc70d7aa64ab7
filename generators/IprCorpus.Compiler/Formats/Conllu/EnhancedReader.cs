using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Conllu;

/// <summary>
/// Reads DEPS, the enhanced graph. Most of its edges are those of the basic tree: whether that of a token is among them is a
/// property of the token, and only edges that the tree lacks are annotations.
/// </summary>
internal sealed class EnhancedReader(ConlluFile file, ConlluSentence sentence)
{
    private static readonly SourceScalar EnhancedKey = new(ConlluLabels.IsEnhanced, isPlain: false, 0, 0);
    private static readonly SourceScalar DependentKey = new(ConlluLabels.Dependent, isPlain: false, 0, 0);
    private static readonly SourceScalar HeadKey = new(ConlluLabels.Head, isPlain: false, 0, 0);
    private static readonly SourceScalar RelationKey = new(ConlluLabels.Relation, isPlain: false, 0, 0);
    private static readonly SourceEntry Keeps = new(EnhancedKey, new SourceScalar("true", isPlain: true, 0, 0));
    private static readonly SourceEntry Drops = new(EnhancedKey, new SourceScalar("false", isPlain: true, 0, 0));

    /// <summary>Determines whether the enhanced graph has the edge of the basic tree; null where there is no graph.</summary>
    public SourceEntry? KeepsHead(in ConlluNode word)
    {
        var cell = sentence.Cell(word, ConlluSentence.Enhanced);
        if (sentence.IsUnset(cell))
            return null;

        for (var start = cell.Start; start < cell.End;)
        {
            var end = file.Find('|', start, cell.End);
            if (IsBasic(word, start, end))
                return Keeps;

            start = end + 1;
        }

        return Drops;
    }

    /// <summary>Adds the edges that the basic tree lacks.</summary>
    /// <param name="first">The position of the sentence's first node among the annotations.</param>
    public void Read(ConlluDocument document, int first)
    {
        var nodes = sentence.Nodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            ref readonly var node = ref nodes[i];
            var cell = sentence.Cell(node, ConlluSentence.Enhanced);
            if (node.Kind == NodeKinds.Multiword || sentence.IsUnset(cell))
                continue;

            var hasBasic = false;
            for (var start = cell.Start; start < cell.End;)
            {
                var end = file.Find('|', start, cell.End);
                if (hasBasic || node.Kind == NodeKinds.Empty || !IsBasic(node, start, end))
                    Add(document, first, i, start, end);
                else
                    hasBasic = true;

                start = end + 1;
            }
        }
    }

    private bool IsBasic(in ConlluNode word, int start, int end)
    {
        var (head, relation) = (sentence.Cell(word, ConlluSentence.Head), sentence.Cell(word, ConlluSentence.Relation));
        var colon = start + (head.End - head.Start);
        return !sentence.IsUnset(head) && !sentence.IsUnset(relation) && colon < end && file.Text[colon] == ':'
            && end - colon - 1 == relation.End - relation.Start
            && string.CompareOrdinal(file.Text, start, file.Text, head.Start, head.End - head.Start) == 0
            && string.CompareOrdinal(file.Text, colon + 1, file.Text, relation.Start, relation.End - relation.Start) == 0;
    }

    private void Add(ConlluDocument document, int first, int position, int start, int end)
    {
        var colon = file.Find(':', start, end);
        if (colon >= end - 1)
        {
            file.Report(ConlluRules.InvalidConlluCell, start, end, Messages.Excerpt(file.Share(start, end)),
                "an enhanced dependency is a head and a relation, as in 4:nsubj");
            return;
        }

        var isRoot = file.Is(start, colon, "0");
        var target = isRoot ? position : Find(start, colon);
        if (target < 0)
        {
            sentence.RefuseHead(start, colon);
            return;
        }

        ref readonly var node = ref sentence.Nodes[position];
        ref readonly var head = ref sentence.Nodes[target];
        var type = new SourceScalar(ConlluLabels.EnhancedDependency, isPlain: false, start, end);
        var dependent = new SourceEntry(DependentKey, Reference(position));
        var relation = new SourceEntry(RelationKey, file.Scalar(colon + 1, end));
        SourceEntry[] entries = isRoot ? [dependent, relation] : [dependent, new SourceEntry(HeadKey, Reference(target)), relation];
        document.Add(node.IsLost || head.IsLost
            ? ConlluDocument.Lost(type, entries)
            : ConlluDocument.Annotation(type, null, Math.Min(node.Start, head.Start), Math.Max(node.End, head.End), entries));

        SourceReference Reference(int node) => new(file.Share(start, colon), start, colon, first + node);
    }

    /// <summary>The position of a word or an empty node; -1 where there is none.</summary>
    private int Find(int start, int end)
    {
        var point = file.Find('.', start, end);
        var number = file.Number(start, point);
        if (point < end)
            return sentence.FindEmpty(number, file.Number(point + 1, end));

        return number > 0 && number <= sentence.WordCount ? sentence.Word(number) : -1;
    }
}
