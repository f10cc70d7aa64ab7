using IprCorpus.Runtime.Tests.Corpora;

namespace IprCorpus.Runtime.Tests.Storage;

/// <summary>Writes values as the documentation of the cells says. Each function gives the numbers of one row, a column each.</summary>
internal static class Cell
{
    public static long[] Moment(DateTime? moment) => [moment is { } known ? (known.Ticks / TimeSpan.TicksPerSecond) + 1 : 0];

    public static long[] Date(DateOnly? date) => [date is { } known ? known.DayNumber + 1 : 0];

    public static long[] Decimal(decimal? number)
    {
        if (number is not { } known)
        {
            return [0, 0, 0, 0];
        }

        var bits = decimal.GetBits(known);
        var (scale, sign) = ((bits[3] >> 16) & 0xFF, (bits[3] >>> 31) & 1);
        return [((scale << 1) | sign) + 1, (uint)bits[0], (uint)bits[1], (uint)bits[2]];
    }

    public static long[] Period(BlockWriter block, Period? period) =>
        period is null
            ? new long[6]
            :
            [
                block.String(period.Value), .. Moment(period.EarliestStart), .. Moment(period.LatestEndExclusive), (long)period.Granularity,
                .. Moment(period.Start is null ? period.LatestStart : null), .. Moment(period.EndExclusive is null ? period.EarliestEndExclusive : null),
            ];

    public static long[] Quantity(BlockWriter block, Quantity? quantity) =>
        quantity is null
            ? new long[16]
            :
            [
                (long)quantity.Bound + 1, quantity.DigitsLost ? 1 : 0, block.String(quantity.Unit), .. Decimal(quantity.Number),
                .. Decimal(quantity.Lower), .. Decimal(quantity.Upper), block.String(quantity.BroaderUnit),
            ];

    public static long[] Span(TextSpan? span) => span is { } known ? [known.Start + 1, known.Length] : [0, 0];
}
