using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Conllu;

/// <summary>Reads the columns that hold keys and values between bars: FEATS and MISC.</summary>
internal sealed class PairReader(ConlluFile file)
{
    private static readonly SourceScalar MiscKey = new(ConlluLabels.Misc, isPlain: false, 0, 0);

    private readonly List<SourceNode> _bare = [];
    private int _line;

    /// <summary>Features have a value, or several between commas, and none is there twice.</summary>
    public void ReadFeatures((int Start, int End) cell, NodeKinds kind, List<SourceEntry> entries)
    {
        _line++;
        for (var start = First(cell); start < cell.End;)
        {
            var end = file.Find('|', start, cell.End);
            var equals = file.Find('=', start, end);
            if (equals == start || equals >= end - 1)
            {
                Refuse(start, end, "a feature has a name and a value, as in Number=Plur");
            }
            else
            {
                var key = file.Feature(start, equals);
                key.Kinds |= kind;
                if (key.Enter(_line, entries.Count))
                    entries.Add(new SourceEntry(key.Scalar, FeatureValue(equals + 1, end)));
                else
                    Refuse(start, end, "the feature is there twice; its values stand together, between commas");
            }

            start = end + 1;
        }
    }

    /// <summary>Items of MISC can be anything; a key that is there several times has a list of values.</summary>
    /// <param name="links">Takes what is about entities.</param>
    public void ReadMisc((int Start, int End) cell, NodeKinds kind, int node, List<SourceEntry> entries, List<NodeLink> links)
    {
        _line++;
        for (var start = First(cell); start < cell.End;)
        {
            var end = file.Find('|', start, cell.End);
            var equals = file.Find('=', start, end);
            if (equals == start || equals == end)
                _bare.Add(file.Scalar(start, end));
            else if (LinkOf(start, equals) is { } link)
                links.Add(new NodeLink(link, node, equals + 1, end));
            else
                Add(file.Misc(start, equals), kind, file.Value(equals + 1, end), entries);

            start = end + 1;
        }

        if (_bare.Count == 0)
            return;

        entries.Add(new SourceEntry(MiscKey, new SourceList([.. _bare], cell.Start, cell.End)));
        _bare.Clear();
    }

    private void Add(ConlluKey key, NodeKinds kind, SourceScalar value, List<SourceEntry> entries)
    {
        key.Kinds |= kind;
        if (key.Enter(_line, entries.Count))
            entries.Add(new SourceEntry(key.Scalar, value));
        else
            entries[key.Position] = new SourceEntry(key.Scalar, SourceProperties.Join(entries[key.Position].Value, value));
    }

    private SourceNode FeatureValue(int start, int end)
    {
        if (file.Find(',', start, end) == end)
            return file.Scalar(start, end);

        var values = new List<SourceNode>();
        for (var at = start; at <= end;)
        {
            var comma = file.Find(',', at, end);
            values.Add(file.Scalar(at, comma));
            at = comma + 1;
        }

        return new SourceList([.. values], start, end);
    }

    private NodeLinkKind? LinkOf(int start, int end) =>
        file.Is(start, end, "Entity") ? NodeLinkKind.Entity
        : file.Is(start, end, ConlluLabels.Bridge) ? NodeLinkKind.Bridge
        : file.Is(start, end, ConlluLabels.SplitAntecedent) ? NodeLinkKind.SplitAntecedent
        : null;

    /// <summary>Finds the start of the first item; the end of the cell where there is none.</summary>
    private int First((int Start, int End) cell) => file.Is(cell.Start, cell.End, "_") ? cell.End : cell.Start;

    private void Refuse(int start, int end, string reason) =>
        file.Report(ConlluRules.InvalidConlluCell, start, end, Messages.Excerpt(file.Share(start, end)), reason);
}
