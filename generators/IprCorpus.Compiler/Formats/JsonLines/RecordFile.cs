using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.JsonLines;

/// <summary>What the records of a file share while they are read.</summary>
internal sealed class RecordFile(NodeShape shape)
{
    private readonly Dictionary<string, (int Count, SourceNode First)> _notCarried = new(StringComparer.Ordinal);

    public NodeShape Shape => shape;

    /// <summary>The types that the family itself defines, of those that occur in the file.</summary>
    public List<SourceType> Types { get; } = [];

    /// <summary>Notes something that has no place in the model; it is reported once for the file.</summary>
    /// <param name="what">As it stands within a sentence.</param>
    public void NotCarried(string what, SourceNode node) =>
        _notCarried[what] = _notCarried.TryGetValue(what, out var seen) ? (seen.Count + 1, seen.First) : (1, node);

    public void ReportNotCarried()
    {
        foreach (var (what, (count, first)) in _notCarried.OrderBy(static item => item.Value.First.Start).Select(static item => (item.Key, item.Value)))
            shape.Bag.Add(FormatRules.NotCarried, first.Start, shape.Bag.FirstLineEnd(first.Start, first.End), what, Messages.InAll(count));
    }
}
