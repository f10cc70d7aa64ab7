using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Reading.Brat;

/// <summary>What the model cannot carry: each kind is reported once a file, at its first place.</summary>
internal sealed class Losses(DiagnosticBag bag)
{
    private readonly Dictionary<string, (SourceNode First, int Count)> _found = new(StringComparer.Ordinal);

    /// <param name="what">Such as <c>notes on attributes</c>.</param>
    public void Add(string what, SourceNode at) =>
        _found[what] = _found.TryGetValue(what, out var found) ? (found.First, found.Count + 1) : (at, 1);

    public void Report()
    {
        foreach (var (what, (first, count)) in _found.Select(static pair => (pair.Key, pair.Value)))
            bag.Add(DiagnosticRules.NotCarried, first.Start, first.End, what, Messages.InAll(count));
    }
}
