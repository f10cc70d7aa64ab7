using System.Globalization;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Brat;

/// <summary>The anchor of a text-bound annotation, whose quote holds the words of all fragments with one space between each two.</summary>
internal static class Fragments
{
    /// <summary>The lengths of the fragments must fit the quote in the unit that the positions count, which is seen only later.</summary>
    private static readonly OffsetUnit[] Units = [OffsetUnit.CodePoint, OffsetUnit.Utf16, OffsetUnit.Utf8];

    /// <summary>
    /// A selector for each fragment, in text order. Where the quote cannot be divided among them, the first has all of it, so
    /// that the comparison with the text says what is wrong.
    /// </summary>
    public static IReadOnlyList<SourceSelector> Of(BratLine quote, List<(SourceScalar Start, SourceScalar End)> positions)
    {
        if (positions is not [var (first, end)])
            return Units.Select(unit => Divide(quote, positions, unit)).FirstOrDefault(static parts => parts is not null)
                ?? [.. positions.Select((position, i) => Selector(position, i == 0 ? quote.ToScalar() : null))];

        return [Selector((first, end), quote.ToScalar())];
    }

    private static List<SourceSelector>? Divide(BratLine quote, List<(SourceScalar Start, SourceScalar End)> positions, OffsetUnit unit)
    {
        var units = new OffsetMap(quote.ToString());
        var parts = new List<(int Place, SourceSelector Selector)>(positions.Count);
        var at = quote.Start;
        foreach (var position in positions)
        {
            if (Number(position.Start) is not { } start || Number(position.End) is not { } end || end < start || Skip(at, end - start) is not { } next)
                return null;

            parts.Add((start, Selector(position, (quote with { Start = at, End = next }).ToScalar())));
            at = next + 1;
            if (parts.Count < positions.Count && (next == quote.End || !char.IsWhiteSpace(quote.File[next])))
                return null;
        }

        return at == quote.End + 1 ? [.. parts.OrderBy(static part => part.Place).Select(static part => part.Selector)] : null;

        // The place so many units further on; null where the quote ends before.
        int? Skip(int from, int length) =>
            units.Exactly((int)Math.Min(int.MaxValue, units.FromUtf16(from - quote.Start, unit) + (long)length), unit) is { } place
                ? quote.Start + place : null;
    }

    private static SourceSelector Selector((SourceScalar Start, SourceScalar End) position, SourceScalar? exact) =>
        new(exact ?? position.Start, exact, null, null, position.Start, position.End);

    private static int? Number(SourceScalar scalar) =>
        int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
