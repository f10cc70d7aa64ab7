using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Reading;

/// <summary>Recognises offsets that count something else than their format does: the oldest trap of stand-off annotation.</summary>
internal static class OffsetUnits
{
    /// <summary>A sentence that says what the offsets count and what they would be, with a space before it; empty where nothing fits.</summary>
    /// <param name="units">The map of the text.</param>
    /// <param name="start">The start of the quote if it stood there, in <paramref name="unit"/>.</param>
    /// <param name="unit">The unit of the format.</param>
    public static string Explain(OffsetMap units, int start, string exact, OffsetUnit unit)
    {
        foreach (var other in units.Others(unit))
        {
            if (units.Exactly(start, other) is { } place && place != units.ToUtf16(start, unit) && Ordinal.StandsAt(units.Text, place, exact))
                return $" The positions seem to count {other}; in {unit} they are {Range(place)}.";
        }

        return Nearest(units.Text, units.ToUtf16(start, unit), exact) is { } nearest ? $" The nearest place of the quote is {Range(nearest)}." : string.Empty;

        string Range(int at) => Messages.Number(units.FromUtf16(at, unit)) + ".." + Messages.Number(units.FromUtf16(at + exact.Length, unit));
    }

    private static int? Nearest(string text, int start, string exact)
    {
        var after = start < text.Length ? text.IndexOf(exact, start, StringComparison.Ordinal) : -1;
        var last = (int)Math.Min((long)start + exact.Length, text.Length) - 1;
        var before = start > 0 && last >= 0 ? text.LastIndexOf(exact, last, StringComparison.Ordinal) : -1;
        var nearest = after < 0 || before >= 0 && start - before < after - start ? before : after;
        return nearest < 0 ? null : nearest;
    }
}
