using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Diagnostics;

/// <summary>
/// Collects the findings in one file. Their number is bounded: whoever has made a thousand mistakes in a file has made one,
/// and a hostile file must not fill the memory with messages.
/// </summary>
internal sealed class DiagnosticBag(SourceFile file)
{
    public const int Capacity = 1000;

    private static readonly char[] LineEnds = ['\r', '\n'];
    private readonly List<CorpusDiagnostic> _items = [];
    private LineMap? _lines;
    private int _left;

    public string Text => file.Text;

    public LineMap Lines => _lines ??= new LineMap(file.Text);

    /// <summary>Whether explanations are still worth their cost: false once the bag is full.</summary>
    public bool HasRoom => _items.Count < Capacity;

    /// <summary>The end of the first line of a range: findings about a long node underline its beginning only.</summary>
    public int FirstLineEnd(int start, int end)
    {
        var lineEnd = file.Text.IndexOfAny(LineEnds, start, end - start);
        return lineEnd < 0 ? end : lineEnd;
    }

    public FileLocation Locate(int start, int end) => Lines.Locate(file.DisplayPath, start, end);

    public void Add(DiagnosticRule rule, int start, int end, params string[] arguments)
    {
        if (HasRoom)
            _items.Add(CorpusDiagnostic.Of(rule, Locate(start, end), arguments));
        else
            _left++;
    }

    /// <summary>The findings in the order of the file; those at one place in the order in which they were made.</summary>
    public EquatableArray<CorpusDiagnostic> ToArray()
    {
        var sorted = _items.OrderBy(static item => item.Location!.Start).ToList();
        if (_left > 0)
            sorted.Add(new CorpusDiagnostic(CommonRules.TooManyFindings, Locate(0, 0), [Messages.Number(_left), Messages.Number(Capacity)]));

        return new(sorted);
    }
}
