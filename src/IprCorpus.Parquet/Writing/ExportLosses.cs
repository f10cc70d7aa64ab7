namespace IprCorpus.Parquet.Writing;

/// <summary>Counts what the columns cannot hold as it is.</summary>
internal sealed class ExportLosses
{
    private const int Scale = 18;
    private const decimal Limit = 100_000_000_000_000_000_000m;

    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>One sentence for each kind of loss, with its count; empty where everything was written as it is.</summary>
    public IReadOnlyList<string> Sentences => [.. _counts.Select(static loss => $"{loss.Key}: {loss.Value}.")];

    /// <summary>A number as a column holds it: rounded to 18 places after the point; null where it has more than 20 before it.</summary>
    public decimal? Fit(string column, decimal number)
    {
        if (Math.Abs(number) >= Limit)
        {
            Count($"{column} cannot hold numbers with more than 20 digits before the point, which were left out");
            return null;
        }

        var rounded = Math.Round(number, Scale);
        if (rounded != number)
        {
            Count($"{column} holds 18 digits after the point, to which numbers were rounded");
        }

        return rounded;
    }

    /// <summary>A moment as a column holds it: cut to milliseconds.</summary>
    public DateTime Fit(string column, DateTime moment)
    {
        var excess = moment.Ticks % TimeSpan.TicksPerMillisecond;
        if (excess != 0)
        {
            Count($"{column} holds milliseconds, to which moments were cut");
        }

        return moment.AddTicks(-excess);
    }

    private void Count(string loss) => _counts[loss] = _counts.GetValueOrDefault(loss) + 1;
}
