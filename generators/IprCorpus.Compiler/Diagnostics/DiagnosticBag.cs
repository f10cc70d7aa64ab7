using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Diagnostics;

/// <summary>
/// Collects the diagnostics in one file. Their number is bounded: whoever has made a thousand errors in a file has made one,
/// and a hostile file must not fill the memory with messages.
/// </summary>
internal sealed class DiagnosticBag(SourceFile file)
{
    public const int Capacity = 1000;

    private static readonly char[] LineEnds = ['\r', '\n'];
    private readonly List<(int Start, CorpusDiagnostic Diagnostic)> _items = [];
    private readonly List<(int Base, SourceFile File, LineMap Lines)> _attached = [];
    private readonly int[] _shown = new int[(int)RuleSeverity.Error + 1];
    private LineMap? _lines;
    private readonly Dictionary<DiagnosticRule, int> _left = [];

    public string Text => file.Text;

    public LineMap Lines => _lines ??= new LineMap(file.Text);

    /// <summary>Gets a value that indicates whether explanations are still worth their cost: false once the bag is full.</summary>
    public bool HasRoom => _items.Count < 2 * Capacity;

    /// <summary>
    /// Makes the places of another file known, for formats that state one document in several files: they are behind those of
    /// this one.
    /// </summary>
    /// <returns>The number to add to a place in the other file.</returns>
    public int Attach(SourceFile other)
    {
        var start = _attached.Count == 0 ? file.Text.Length + 1 : _attached[_attached.Count - 1] is var last ? last.Base + last.File.Text.Length + 1 : 0;
        _attached.Add((start, other, new LineMap(other.Text)));
        return start;
    }

    /// <summary>The end of the first line of a range: diagnostics about a long node underline its beginning only.</summary>
    public int FirstLineEnd(int start, int end)
    {
        var (text, offset) = _attached.FindLast(attached => attached.Base <= start) is { File: { } other, Base: var from }
            ? (other.Text, from) : (file.Text, 0);
        var lineEnd = text.IndexOfAny(LineMap.LineEnds, start - offset, end - start);
        return lineEnd < 0 ? end : lineEnd + offset;
    }

    /// <summary>The place of a range, in this file or an attached one.</summary>
    public FileLocation Locate(int start, int end) =>
        _attached.FindLast(attached => attached.Base <= start) is { File: { } other, Base: var from, Lines: var lines }
            ? lines.Locate(other.DisplayPath, start - from, end - from)
            : Lines.Locate(file.DisplayPath, start, end);

    /// <summary>Line and column of a place, as messages show it; with its file where that is another.</summary>
    public string PositionOf(int place) =>
        _attached.FindLast(attached => attached.Base <= place) is { File: { } other, Base: var from, Lines: var lines }
            ? other.Path + ":" + Messages.Position(lines.PositionOf(place - from))
            : Messages.Position(Lines.PositionOf(place));

    public void Add(DiagnosticRule rule, int start, int end, params string[] arguments)
    {
        // Each severity has a bound of its own: warnings never hide an error.
        if (_shown[(int)rule.Severity]++ < Capacity)
            _items.Add((start, CorpusDiagnostic.Of(rule, Locate(start, end), arguments)));
        else
            AddLeft(rule, 1);
    }

    /// <summary>Adds what another bag holds of the same file, for readers that try several ways and keep the diagnostics of one.</summary>
    public void Add(DiagnosticBag other)
    {
        foreach (var (start, diagnostic) in other._items)
        {
            var severity = (int)diagnostic.Rule.Severity;
            if (_shown[severity]++ < Capacity)
                _items.Add((start, diagnostic));
            else
                AddLeft(diagnostic.Rule, 1);
        }

        foreach (var (rule, count) in other._left.Select(static left => (left.Key, left.Value)))
            AddLeft(rule, count);
    }

    /// <summary>The diagnostics in the order of the file; those at one place in the order in which they were made.</summary>
    public EquatableArray<CorpusDiagnostic> ToArray()
    {
        var sorted = _items.OrderBy(static item => item.Start).Select(static item => item.Diagnostic).ToList();
        foreach (var severity in (RuleSeverity[])[RuleSeverity.Error, RuleSeverity.Warning, RuleSeverity.Info])
        {
            var left = _left.Where(left => left.Key.Severity == severity).OrderBy(static left => left.Key.Id, StringComparer.Ordinal).ToList();
            if (left.Count > 0)
            {
                sorted.Add(CommonRules.LeftOut(
                    left.Sum(static one => one.Value), Capacity, "in this file", left.ConvertAll(static one => one.Key), Locate(0, 0)));
            }
        }

        return new(sorted);
    }

    private void AddLeft(DiagnosticRule rule, int count) => _left[rule] = _left.TryGetValue(rule, out var before) ? before + count : count;
}
