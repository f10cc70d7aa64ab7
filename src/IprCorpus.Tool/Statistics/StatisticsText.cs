using System.Globalization;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Tool.Output;

namespace IprCorpus.Tool.Statistics;

/// <summary>Writes the counts of a corpus for people.</summary>
internal static class StatisticsText
{
    private const int BarWidth = 24;
    private const int ValuesListed = 8;
    private const int NamesListed = 5;

    public static void Write(StatisticsReport report, TextWriter output)
    {
        output.WriteLine($"{Words.Count(report.Documents, "document")}, {report.Characters.ToString("N0", CultureInfo.InvariantCulture)} characters");
        WriteEntities(report, output);
        WriteAnnotations(report, output);
        WriteValues(report, output);
        WriteDocuments(report, output);
    }

    private static void WriteEntities(StatisticsReport report, TextWriter output)
    {
        if (report.Entities.Count > 0)
        {
            output.WriteLine();
            var table = new TextTable(1, "entities", "count");
            foreach (var type in report.Entities)
            {
                table.Add(type.Type, Words.Number(type.Count));
            }

            table.Write(output);
        }
    }

    private static void WriteAnnotations(StatisticsReport report, TextWriter output)
    {
        if (report.Annotations.Count == 0)
        {
            return;
        }

        output.WriteLine();
        var most = report.Annotations.Max(static type => type.Count);
        var table = new TextTable(2, "annotations", "", "count", "documents", "mean length", "longest");
        foreach (var type in report.Annotations.OrderByDescending(static type => type.Count))
        {
            table.Add(
                type.Type,
                Terminal.Bar((double)type.Count / most, BarWidth),
                Words.Number(type.Count),
                Words.Number(type.Documents),
                type.MeanLength.ToString("N1", CultureInfo.InvariantCulture),
                Words.Number(type.LongestLength));
        }

        table.Write(output);
    }

    private static void WriteValues(StatisticsReport report, TextWriter output)
    {
        foreach (var property in report.Values.Where(static property => property.Values.Any(static value => value.Count > 0)))
        {
            output.WriteLine();
            var most = property.Values.Max(static value => value.Count);
            var used = property.Values.Where(static value => value.Count > 0).ToList();
            var table = new TextTable(2, property.Property, "", "count");
            foreach (var value in used.Take(ValuesListed))
            {
                table.Add(Messages.Excerpt(value.Value), Terminal.Bar((double)value.Count / most, BarWidth), Words.Number(value.Count));
            }

            table.Write(output);
            if (used.Count > ValuesListed)
            {
                output.WriteLine($"and {used.Count - ValuesListed} more, the rarest {Messages.Excerpt(used[^1].Value)} ({Words.Number(used[^1].Count)})");
            }

            if (property.Values.Count > used.Count)
            {
                output.WriteLine($"never: {Shortened([.. property.Values.Skip(used.Count).Select(static value => value.Value)])}");
            }
        }
    }

    private static void WriteDocuments(StatisticsReport report, TextWriter output)
    {
        if (report.Documents > 1)
        {
            output.WriteLine();
            var table = new TextTable(1, "longest documents", "characters", "annotations");
            foreach (var document in report.Longest)
            {
                table.Add(Messages.Excerpt(document.Document), Words.Number(document.Characters), Words.Number(document.Annotations));
            }

            table.Write(output);
        }

        if (report.WithoutAnnotations.Count > 0)
        {
            output.WriteLine();
            output.WriteLine($"{Words.Count(report.WithoutAnnotations.Count, "document")} without annotations: {Shortened(report.WithoutAnnotations)}");
        }
    }

    private static string Shortened(IReadOnlyList<string> names) =>
        Messages.Excerpt(string.Join(", ", names.Take(NamesListed))) + (names.Count > NamesListed ? $" and {names.Count - NamesListed} more" : "");
}
