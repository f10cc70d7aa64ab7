using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Reading;

/// <summary>Collects the data of a file that the model cannot carry; each kind of it is reported once, with its number.</summary>
internal sealed class Losses
{
    private readonly Dictionary<(DiagnosticRule Rule, string What), (int Count, int Start, int End)> _kinds = [];

    /// <summary>Notes that an annotation, a relation, a document or a value is left out.</summary>
    /// <param name="what">In words that complete "The corpus cannot carry".</param>
    public void Add(string what, int start, int end) => Add(FormatRules.NotCarried, what, start, end);

    /// <inheritdoc cref="Add(string, int, int)"/>
    public void Add(string what, SourceNode at) => Add(what, at.Start, at.End);

    /// <summary>Notes that something is left out without which every annotation still says what it said.</summary>
    /// <inheritdoc cref="Add(string, int, int)"/>
    public void AddDetail(string what, int start, int end) => Add(FormatRules.DetailNotCarried, what, start, end);

    /// <inheritdoc cref="AddDetail(string, int, int)"/>
    public void AddDetail(string what, SourceNode at) => AddDetail(what, at.Start, at.End);

    public void Report(DiagnosticBag bag)
    {
        foreach (var kind in _kinds.OrderBy(static kind => kind.Value.Start))
            bag.Add(kind.Key.Rule, kind.Value.Start, bag.FirstLineEnd(kind.Value.Start, kind.Value.End), kind.Key.What, Messages.InAll(kind.Value.Count));
    }

    private void Add(DiagnosticRule rule, string what, int start, int end) =>
        _kinds[(rule, what)] = _kinds.TryGetValue((rule, what), out var seen) ? seen with { Count = seen.Count + 1 } : (1, start, end);
}
