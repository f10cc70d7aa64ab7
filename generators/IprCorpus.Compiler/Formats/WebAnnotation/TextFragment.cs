using System.Globalization;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.WebAnnotation;

/// <summary>
/// Fragments of plain texts (RFC 5147): <c>char=4,7</c> and <c>line=0,2</c>. Positions are between characters, which are code
/// points, and a line end is one of them, however it is written. Checks of integrity behind a semicolon are not made.
/// </summary>
internal static class TextFragment
{
    private static readonly OffsetUnit Unit = OffsetUnit.CodePoint with { LineEnds = LineEndUnit.CrLfAsOne };

    /// <summary>The range that a fragment means; null for another kind of fragment, and for a range outside the text.</summary>
    public static TextRange? Find(string fragment, string text)
    {
        var scheme = fragment.Split(';')[0];
        var equals = scheme.IndexOf('=');
        if (equals < 0 || Range(scheme.Substring(equals + 1)) is not var (start, end))
            return null;

        return scheme.Substring(0, equals) switch
        {
            "char" => Characters(start, end, text),
            "line" => Lines(start, end, text),
            _ => null,
        };
    }

    /// <summary>Two positions, or one; the first is the beginning where it is left out, and the second null for the end.</summary>
    private static (int Start, int? End)? Range(string range)
    {
        var comma = range.IndexOf(',');
        var (first, last) = comma < 0 ? (range, range) : (range.Substring(0, comma), range.Substring(comma + 1));
        if (first.Length == 0 && last.Length == 0 || first.Length > 0 && Number(first) is null || last.Length > 0 && Number(last) is null)
            return null;

        return (first.Length == 0 ? 0 : Number(first)!.Value, last.Length == 0 ? null : Number(last));
    }

    private static TextRange? Characters(int start, int? end, string text)
    {
        var units = new OffsetMap(text);
        return units.Exactly(start, Unit) is { } from && (end is { } last ? units.Exactly(last, Unit) : text.Length) is { } to && from <= to
            ? new TextRange(from, to) : null;
    }

    private static TextRange? Lines(int start, int? end, string text)
    {
        var lines = new LineMap(text, isPlain: true);
        var count = lines.PositionOf(text.Length).Line + 1;
        return start <= count && (end ?? count) is var last && last <= count && start <= last ? new TextRange(PlaceOf(start), PlaceOf(last)) : null;

        int PlaceOf(int line) => line == count ? text.Length : lines.OffsetOf(line, 0);
    }

    private static int? Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
