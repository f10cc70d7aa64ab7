using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Reading;

/// <summary>Recognises offsets that count something else than their format does: the oldest trap of stand-off annotation.</summary>
internal static class OffsetUnits
{
    private const string Utf16 = "UTF-16 code units";
    private const string CodePoints = "Unicode code points";
    private const string Utf8 = "UTF-8 bytes";

    /// <summary>A sentence that says what the offsets count and what they would be, with a space before it; empty where nothing fits.</summary>
    /// <param name="offsets">The map of the text.</param>
    /// <param name="start">Where the quote would begin, in UTF-16 code units.</param>
    /// <param name="end">Where it would end.</param>
    /// <param name="unit">What the format counts.</param>
    public static string Explain(OffsetMap offsets, int start, int end, string exact, OffsetUnit unit)
    {
        var text = offsets.Text;
        var given = offsets.FromUtf16(start, unit);
        return Fits(unit == OffsetUnit.Utf16 ? null : given, Utf16)
            ?? Fits(unit == OffsetUnit.CodePoint ? null : offsets.Exactly(given, OffsetUnit.CodePoint), CodePoints)
            ?? Fits(unit == OffsetUnit.Utf8 ? null : offsets.Exactly(given, OffsetUnit.Utf8), Utf8)
            ?? Fits(AfterLines(text, given), "each line end as one character")
            ?? Fits(start - 1, "the byte order mark")
            ?? Elsewhere();

        string? Fits(int? place, string counted) =>
            place is { } at && at != start && Ordinal.StandsAt(text, at, exact)
                ? $" The positions seem to count {counted}; in {Name(unit)} they are {Range(at)}."
                : null;

        string Elsewhere()
        {
            var after = start < text.Length ? text.IndexOf(exact, Math.Max(0, start), StringComparison.Ordinal) : -1;
            var before = start > 0 ? text.LastIndexOf(exact, Math.Min(start + exact.Length, text.Length) - 1, StringComparison.Ordinal) : -1;
            var nearest = after < 0 || before >= 0 && start - before < after - start ? before : after;
            return nearest < 0 || end < start ? string.Empty : $" The nearest place of the quote is {Range(nearest)}.";
        }

        string Range(int at) => Messages.Number(offsets.FromUtf16(at, unit)) + ".." + Messages.Number(offsets.FromUtf16(at + exact.Length, unit));
    }

    /// <summary>Gets the name of a unit, as messages show it.</summary>
    public static string Name(OffsetUnit unit) => unit switch
    {
        OffsetUnit.CodePoint => CodePoints,
        OffsetUnit.Utf8 => Utf8,
        _ => Utf16,
    };

    /// <summary>Finds the last place with a number of characters before it, where each line end counts as one; null for none.</summary>
    private static int? AfterLines(string text, int count)
    {
        int? found = null;
        var lines = 0;
        for (var i = 0; i <= text.Length && lines <= count; i++)
        {
            if (lines == count)
                found = i;

            lines += i < text.Length && text[i] == '\n' && i > 0 && text[i - 1] == '\r' ? 0 : 1;
        }

        return found;
    }
}
