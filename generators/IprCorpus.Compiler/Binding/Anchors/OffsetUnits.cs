using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding.Anchors;

/// <summary>Recognises offsets that count something else than UTF-16 code units: the oldest trap of stand-off annotation.</summary>
internal static class OffsetUnits
{
    /// <summary>A sentence that says what the offsets count and what they would be, with a space before it; empty where nothing fits.</summary>
    public static string Explain(string text, int start, int end, string exact)
    {
        int codePoints = 0, bytes = 0, lines = 0;
        int? byCodePoints = null, byBytes = null, byLines = null;
        for (var i = 0; i <= text.Length - exact.Length; i++)
        {
            if (codePoints == start)
                byCodePoints = i;
            if (bytes == start)
                byBytes = i;
            if (lines == start)
                byLines = i;

            if (i == text.Length)
                break;

            var c = text[i];
            codePoints += char.IsLowSurrogate(c) ? 0 : 1;
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : char.IsHighSurrogate(c) ? 4 : char.IsLowSurrogate(c) ? 0 : 3;
            lines += c == '\n' && i > 0 && text[i - 1] == '\r' ? 0 : 1;
        }

        return Fits(byCodePoints, "Unicode code points")
            ?? Fits(byBytes, "UTF-8 bytes")
            ?? Fits(byLines, "each line end as one character")
            ?? Fits(start - 1, "the byte order mark")
            ?? Elsewhere();

        string? Fits(int? place, string unit) =>
            place is { } at && at != start && Ordinal.StandsAt(text, at, exact)
                ? $" The positions seem to count {unit}; in UTF-16 code units they are {Range(at)}."
                : null;

        string Elsewhere()
        {
            var after = start < text.Length ? text.IndexOf(exact, Math.Max(0, start), StringComparison.Ordinal) : -1;
            var before = start > 0 ? text.LastIndexOf(exact, Math.Min(start + exact.Length, text.Length) - 1, StringComparison.Ordinal) : -1;
            var nearest = after < 0 || before >= 0 && start - before < after - start ? before : after;
            return nearest < 0 || end < start ? string.Empty : $" The nearest place of the quote is {Range(nearest)}.";
        }

        string Range(int at) => Messages.Number(at) + ".." + Messages.Number(at + exact.Length);
    }
}
