using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding.Anchors;

/// <summary>Recognises offsets that count something else than their format does: the oldest trap of stand-off annotation.</summary>
internal static class OffsetUnits
{
    private const string Utf16 = "UTF-16 code units";
    private const string CodePoints = "Unicode code points";
    private const string Utf8 = "UTF-8 bytes";

    /// <summary>A sentence that says what the offsets count and what they would be, with a space before it; empty where nothing fits.</summary>
    /// <param name="start">Where the quote would begin, in UTF-16 code units.</param>
    /// <param name="end">Where it would end.</param>
    /// <param name="unit">What the format counts.</param>
    public static string Explain(string text, int start, int end, string exact, OffsetUnit unit)
    {
        var given = Count(text, start, unit);
        int codePoints = 0, bytes = 0, lines = 0;
        int? byCodePoints = null, byBytes = null, byLines = null;
        for (var i = 0; i <= text.Length - exact.Length; i++)
        {
            if (codePoints == given)
                byCodePoints = i;
            if (bytes == given)
                byBytes = i;
            if (lines == given)
                byLines = i;

            if (i == text.Length)
                break;

            var c = text[i];
            codePoints += SizeOf(c, OffsetUnit.CodePoint);
            bytes += SizeOf(c, OffsetUnit.Utf8);
            lines += c == '\n' && i > 0 && text[i - 1] == '\r' ? 0 : 1;
        }

        return Fits(unit == OffsetUnit.Utf16 ? null : given, Utf16)
            ?? Fits(unit == OffsetUnit.CodePoint ? null : byCodePoints, CodePoints)
            ?? Fits(unit == OffsetUnit.Utf8 ? null : byBytes, Utf8)
            ?? Fits(byLines, "each line end as one character")
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

        string Range(int at) => Messages.Number(Count(text, at, unit)) + ".." + Messages.Number(Count(text, at + exact.Length, unit));
    }

    private static string Name(OffsetUnit unit) => unit switch
    {
        OffsetUnit.CodePoint => CodePoints,
        OffsetUnit.Utf8 => Utf8,
        _ => Utf16,
    };

    /// <summary>How many units lie before a place; beyond the text, each code unit is one.</summary>
    private static int Count(string text, int place, OffsetUnit unit)
    {
        var count = Math.Max(0, place - text.Length);
        for (var i = 0; i < place && i < text.Length; i++)
            count += SizeOf(text[i], unit);

        return count;
    }

    /// <summary>A surrogate pair is counted at its first half.</summary>
    private static int SizeOf(char c, OffsetUnit unit) => unit switch
    {
        OffsetUnit.CodePoint => char.IsLowSurrogate(c) ? 0 : 1,
        OffsetUnit.Utf8 => c < 0x80 ? 1 : c < 0x800 ? 2 : char.IsHighSurrogate(c) ? 4 : char.IsLowSurrogate(c) ? 0 : 3,
        _ => 1,
    };
}
