using System.Globalization;
using System.Net;

namespace IprCorpus.Runtime.Html;

/// <summary>Shows a list as a table, a row for each of the first records and a column for each property that any of them has.</summary>
internal static class ListHtml
{
    private const int Rows = 20;
    private const int CellLength = 120;

    public static void Write<T>(IReadOnlyList<T> records, Func<T, IReadOnlyList<(string Name, string Value)>> propertiesOf, TextWriter writer)
    {
        var rows = records.Take(Rows).Select(propertiesOf).ToList();
        var columns = rows.SelectMany(static row => row).Select(static property => property.Name).Distinct().ToList();
        writer.Write("<table><thead><tr>");
        foreach (var column in columns)
        {
            writer.Write($"<th>{WebUtility.HtmlEncode(column)}</th>");
        }

        writer.Write("</tr></thead><tbody>");
        foreach (var row in rows)
        {
            writer.Write("<tr>");
            foreach (var column in columns)
            {
                writer.Write($"<td>{WebUtility.HtmlEncode(Cell(row, column))}</td>");
            }

            writer.Write("</tr>");
        }

        writer.Write("</tbody></table>");
        if (records.Count > Rows)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"<div>… {records.Count - Rows:N0} more</div>"));
        }
    }

    private static string Cell(IReadOnlyList<(string Name, string Value)> row, string column)
    {
        var value = row.FirstOrDefault(property => property.Name == column).Value ?? "";
        return value.Length <= CellLength ? value : value[..CellLength] + "…";
    }
}
