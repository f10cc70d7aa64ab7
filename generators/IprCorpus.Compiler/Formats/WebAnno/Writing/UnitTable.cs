using System.Globalization;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.WebAnno.Writing;

/// <summary>The tokens of a document with the parts that annotations make of them, and which of these each annotation covers.</summary>
internal sealed class UnitTable
{
    private readonly List<(int Start, int End, string Id)> _tokens = [];
    private readonly List<SortedSet<(int Start, int End)>> _parts = [];
    private readonly Dictionary<int, List<(int Token, TextRange Range)>> _covered = [];

    /// <summary>Adds a token, in text order.</summary>
    public void AddToken(AnnotationModel token, int sentence, int number)
    {
        _tokens.Add((token.Start, token.End, FormattableString.Invariant($"{sentence}-{number}")));
        _parts.Add([]);
    }

    /// <summary>Finds what an annotation covers, once all tokens are added.</summary>
    public void Cover(int position, AnnotationModel annotation)
    {
        var covered = new List<(int Token, TextRange Range)>();
        for (var i = FirstEndingAt(annotation.Start); i < _tokens.Count && _tokens[i].Start <= annotation.End; i++)
        {
            var (start, end) = (Math.Max(annotation.Start, _tokens[i].Start), Math.Min(annotation.End, _tokens[i].End));
            if (end < start || IsBesides(i, new TextRange(start, end)))
                continue;

            covered.Add((i, new TextRange(start, end)));

            // A point belongs to the first token that it touches.
            if (annotation.Start == annotation.End)
                break;
        }

        if (covered.Count > 1 && covered[0].Range is { Length: 0 } && covered[1].Range.Start == annotation.Start
            && _tokens[covered[0].Token].Start < annotation.Start)
            covered.RemoveAt(0);

        foreach (var (token, range) in covered)
        {
            if (range.Start != _tokens[token].Start || range.End != _tokens[token].End)
                _parts[token].Add((range.Start, range.End));
        }

        _covered.Add(position, covered);

        // The mere edge of a token says nothing where an annotation ends with the token before it.
        bool IsBesides(int token, TextRange range) =>
            range.Length == 0 && range.Start < _tokens[token].End && covered.Count > 0 && covered[covered.Count - 1].Range.End == range.Start;
    }

    /// <summary>The units of a token: itself, then its parts.</summary>
    public IEnumerable<(string Id, TextRange Range)> UnitsOf(int token)
    {
        yield return (_tokens[token].Id, new TextRange(_tokens[token].Start, _tokens[token].End));
        var number = 0;
        foreach (var (start, end) in _parts[token])
            yield return (_tokens[token].Id + "." + (++number).ToString(CultureInfo.InvariantCulture), new TextRange(start, end));
    }

    /// <summary>The ids of the units that an annotation covers.</summary>
    public IReadOnlyList<string> UnitsOf(AnnotationModel annotation, int position) =>
        _covered.TryGetValue(position, out var covered) ? [.. covered.Select(unit => UnitsOf(unit.Token).First(candidate => candidate.Range == unit.Range).Id)]
            : [];

    private int FirstEndingAt(int place)
    {
        var (low, high) = (0, _tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_tokens[middle].End < place)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
