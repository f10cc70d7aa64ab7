using System.Runtime.CompilerServices;

namespace IprCorpus.Runtime.Search;

/// <summary>The order of a concordance's lines by words near what was found. The words are compared where they stand in the texts.</summary>
internal sealed class LineOrder : IComparer<int>
{
    private readonly string[] _texts;
    private readonly TextSpan[] _words;
    private readonly int _wordsALine;

    public LineOrder(TextView[] views, Hit[] hits, int[] positions)
    {
        _wordsALine = positions.Length;
        _texts = new string[hits.Length];
        _words = new TextSpan[hits.Length * positions.Length];
        for (var line = 0; line < hits.Length; line++)
        {
            var view = views[hits[line].View];
            _texts[line] = view.Text;
            for (var i = 0; i < positions.Length; i++)
            {
                _words[(line * positions.Length) + i] = positions[i] == 0 ? hits[line].Span : view.SpanOfWord(hits[line].Span, positions[i]);
            }
        }
    }

    // A concordance is often sorted once in the life of a program: it is not to wait until the runtime has seen enough of this.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Compare(int x, int y)
    {
        var order = Compare(x, y, StringComparison.OrdinalIgnoreCase);
        order = order != 0 ? order : Compare(x, y, StringComparison.Ordinal);
        return order != 0 ? order : x.CompareTo(y);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Compare(int x, int y, StringComparison comparison)
    {
        for (var i = 0; i < _wordsALine; i++)
        {
            var order = WordOf(x, i).CompareTo(WordOf(y, i), comparison);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private ReadOnlySpan<char> WordOf(int line, int i)
    {
        var (start, end) = _words[(line * _wordsALine) + i];
        return _texts[line].AsSpan(start, end - start);
    }
}
