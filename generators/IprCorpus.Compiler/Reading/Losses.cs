using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Reading;

/// <summary>What a file has and the model cannot carry; each kind of it is reported once, with its number.</summary>
internal sealed class Losses
{
    private readonly Dictionary<string, (int Count, int Start, int End)> _kinds = new(StringComparer.Ordinal);

    /// <param name="what">In words that complete "The corpus cannot carry".</param>
    public void Add(string what, int start, int end) =>
        _kinds[what] = _kinds.TryGetValue(what, out var seen) ? seen with { Count = seen.Count + 1 } : (1, start, end);

    public void Add(string what, SourceNode at) => Add(what, at.Start, at.End);

    public void Report(DiagnosticBag bag)
    {
        foreach (var kind in _kinds.OrderBy(static kind => kind.Value.Start))
            bag.Add(FormatRules.NotCarried, kind.Value.Start, kind.Value.End, kind.Key, Messages.InAll(kind.Value.Count));
    }
}
