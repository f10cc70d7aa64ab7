using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding.Anchors;

/// <summary>The meaning of a position with its quote in one unit, and its fit to the text.</summary>
/// <param name="Start">The first UTF-16 code unit; -1 where the position means nothing.</param>
/// <param name="End">The code unit after the last.</param>
/// <param name="Fit">The evidence for it.</param>
/// <param name="OddEdges">The number of its ends, of a position without a quote, that are within words or at white space.</param>
internal readonly record struct UnitReading(int Start, int End, UnitFit Fit, int OddEdges)
{
    private static readonly UnitReading Misfit = new(-1, -1, UnitFit.Misfit, 2);

    /// <summary>Reads a position.</summary>
    public static UnitReading Of(SourceSelector selector, int start, int end, OffsetUnit unit, bool hasCopies, DocumentText text)
    {
        if (text.Units.Exactly(start, unit) is not { } from || text.Units.Exactly(end, unit) is not { } to || to < from)
            return Misfit;

        if (selector.Exact is { Text: { Length: > 0 } quote })
            return text.Holds(from, to, quote, hasCopies) ? new UnitReading(from, to, UnitFit.Good, 0) : Misfit;

        var (startsCut, endsCut) = (CutsWord(text.Value, from), CutsWord(text.Value, to));
        var odd = (startsCut || IsSpace(from, to, from) ? 1 : 0) + (endsCut || IsSpace(from, to, to - 1) ? 1 : 0);
        return new UnitReading(from, to, startsCut || endsCut ? UnitFit.CutsWord : odd > 0 ? UnitFit.EdgesAtSpace : UnitFit.Good, odd);

        bool IsSpace(int first, int last, int at) => last > first && char.IsWhiteSpace(text.Value[at]);
    }

    private static bool CutsWord(string text, int place) =>
        place > 0 && place < text.Length && IsInWord(text[place - 1]) && IsInWord(text[place]);

    /// <summary>Scripts from Thai on do not set words apart.</summary>
    private static bool IsInWord(char c) => c < '\u0E00' && char.IsLetterOrDigit(c);
}
