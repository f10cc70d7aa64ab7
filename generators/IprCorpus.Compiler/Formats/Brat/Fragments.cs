using System.Globalization;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Brat;

/// <summary>The anchor of a text-bound annotation, whose quote holds the words of all fragments with one space between each two.</summary>
internal static class Fragments
{
    /// <summary>
    /// A selector for each fragment, in text order. Where the quote cannot be divided among them, the first has all of it, so
    /// that the comparison with the text says what is wrong.
    /// </summary>
    public static IReadOnlyList<SourceSelector> Of(BratLine quote, List<(SourceScalar Start, SourceScalar End)> positions)
    {
        if (positions is not [var (first, end)])
            return Divide(quote, positions) ?? [.. positions.Select((position, i) => Selector(position, i == 0 ? quote.ToScalar() : null))];

        return [Selector((first, end), quote.ToScalar())];
    }

    private static List<SourceSelector>? Divide(BratLine quote, List<(SourceScalar Start, SourceScalar End)> positions)
    {
        var parts = new List<(int Place, SourceSelector Selector)>(positions.Count);
        var at = quote.Start;
        foreach (var position in positions)
        {
            if (Number(position.Start) is not { } start || Number(position.End) is not { } end || Skip(quote, at, end - start) is not { } next)
                return null;

            parts.Add((start, Selector(position, (quote with { Start = at, End = next }).ToScalar())));
            at = next + 1;
            if (parts.Count < positions.Count && (next == quote.End || !char.IsWhiteSpace(quote.File[next])))
                return null;
        }

        return at == quote.End + 1 ? [.. parts.OrderBy(static part => part.Place).Select(static part => part.Selector)] : null;
    }

    private static SourceSelector Selector((SourceScalar Start, SourceScalar End) position, SourceScalar? exact) =>
        new(exact ?? position.Start, exact, null, null, position.Start, position.End);

    private static int? Number(SourceScalar scalar) =>
        int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The place so many code points further on; null where the quote ends before.</summary>
    private static int? Skip(BratLine quote, int at, int codePoints)
    {
        for (; codePoints > 0 && at < quote.End; codePoints--)
            at += char.IsHighSurrogate(quote.File[at]) && at + 1 < quote.End && char.IsLowSurrogate(quote.File[at + 1]) ? 2 : 1;

        return codePoints == 0 ? at : null;
    }
}
