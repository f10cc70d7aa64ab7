using IprCorpus.Runtime.Csv;

namespace IprCorpus.Runtime;

/// <summary>
/// Writes what was found and counted as comma-separated values for spreadsheets and statistics (RFC 4180, with a header). Text that
/// a spreadsheet would run as a formula gets an apostrophe before it.
/// </summary>
public static class CorpusCsv
{
    /// <summary>A row for each line of a concordance: document, start, end, what stands before, what was found, what stands after.</summary>
    /// <typeparam name="T">The corpus's generated record of a document.</typeparam>
    /// <param name="concordance">The lines; their context is as wide as that of the concordance.</param>
    /// <returns>The table. Positions count UTF-16 code units, ends exclusive.</returns>
    public static string ToCsv<T>(this Concordance<T> concordance)
        where T : CorpusDocument
    {
        ArgumentNullException.ThrowIfNull(concordance);
        var table = new CsvTable(["document", "start", "end", "left", "text", "right"]);
        foreach (var line in concordance)
        {
            table.Add(line.Document.Id, line.Span.Start, line.Span.End, line.Left, line.Text, line.Right);
        }

        return table.ToString();
    }

    /// <summary>A row for each thing that was counted, the most frequent first: what it is, how often, and how often in a million.</summary>
    /// <typeparam name="TKey">The type of the things counted.</typeparam>
    /// <param name="frequencies">The counts.</param>
    /// <returns>The table.</returns>
    public static string ToCsv<TKey>(this FrequencyList<TKey> frequencies)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(frequencies);
        var table = new CsvTable(["key", "count", "perMillion"]);
        foreach (var (key, count) in frequencies)
        {
            table.Add(EnumLabels.TextOf(key), count, Math.Round(count * 1e6 / frequencies.Total, 2));
        }

        return table.ToString();
    }

    /// <summary>A row for each match of a pattern: document, start, end, text, and a column for each capture.</summary>
    /// <param name="matches">The matches.</param>
    /// <returns>The table; the captures are in the order in which they first occur, empty where one took no part.</returns>
    public static string ToCsv(this IEnumerable<PatternMatch> matches)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var all = matches.ToList();
        var captures = all.SelectMany(static match => match.Captures).Select(static capture => capture.Name).Distinct(StringComparer.Ordinal).ToList();
        var table = new CsvTable(["document", "start", "end", "text", .. captures]);
        foreach (var match in all)
        {
            table.Add([match.Document.Id, match.Start, match.End, match.Text, .. captures.Select(name => match[name]?.Text)]);
        }

        return table.ToString();
    }
}
