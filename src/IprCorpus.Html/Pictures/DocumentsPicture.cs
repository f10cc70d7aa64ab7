using System.Globalization;
using IprCorpus.Html.View;

namespace IprCorpus.Html.Pictures;

/// <summary>Documents by date: a square each, in a column for each day, month or year.</summary>
internal static class DocumentsPicture
{
    private const double Width = 760;
    private const double Tallest = 240;
    private static readonly string[] Preferred = ["published", "issued", "date", "created", "docdate", "docDate"];

    /// <summary>Draws the picture; null where no document has a date.</summary>
    public static Picture? Of(ViewCorpus corpus)
    {
        var properties = corpus.DocumentType.Properties;
        var property = Enumerable.Range(0, properties.Count).Where(i => properties[i].Kind == ViewKind.Date)
            .OrderBy(i => Array.IndexOf(Preferred, properties[i].Name) is var rank && rank < 0 ? int.MaxValue : rank)
                .Select(static i => (int?)i).FirstOrDefault();
        if (property is null)
            return null;

        var dated = new List<(DateTime Date, int Document)>();
        for (var i = 0; i < corpus.Documents.Count; i++)
        {
            foreach (var field in corpus.Documents[i].Fields.Where(field => field.Property == property))
            {
                if (DateTime.TryParse(field.Value.Text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                    dated.Add((date, i));
            }
        }

        return dated.Count == 0 ? null : Draw(corpus, properties[property.Value].Name, dated);
    }

    private static Picture Draw(ViewCorpus corpus, string property, List<(DateTime Date, int Document)> dated)
    {
        dated.Sort();
        var (unit, step) = UnitOf(dated[0].Date, dated[^1].Date);
        var first = step(dated[0].Date);
        var columns = step(dated[^1].Date) - first + 1;
        var most = dated.GroupBy(item => step(item.Date)).Max(static column => column.Count());
        var cell = Math.Clamp((Width - 60) / columns, 1, 22);
        var rise = Math.Min(cell, Tallest / most);
        var bottom = (most * rise) + 10;
        var marks = new List<Mark> { new(MarkShape.Path) { Look = "axis", Path = PictureText.Path($"M30 {bottom}H{30 + (columns * cell)}") } };
        foreach (var column in dated.GroupBy(item => step(item.Date) - first))
        {
            foreach (var ((date, document), row) in column.Select(static (item, row) => (item, row)))
            {
                var id = corpus.Documents[document].Id;
                marks.Add(new Mark(MarkShape.Box, 30 + (column.Key * cell), bottom - ((row + 1) * rise), Math.Max(0.8, cell - 1.5), Math.Max(0.8, rise - 1.5))
                {
                    Look = "fill",
                    Hue = Palette.HueOf(0),
                    Tip = $"{id}, {Label(date, "day")}",
                    Link = new PictureLink.OfDocument(document),
                });
            }
        }

        var every = Math.Max(1, (int)Math.Ceiling(columns * 74 / (Width - 60)));
        foreach (var column in dated.GroupBy(item => step(item.Date) - first).Where(column => column.Key % every == 0 || columns * cell < 74))
            marks.Add(new Mark(MarkShape.Label, 30 + (column.Key * cell), bottom + 17) { Text = Label(column.First().Date, unit), Look = "quiet" });

        var undated = corpus.Documents.Count - dated.Count;
        var rest = undated > 0 ? $" {BarChart.Text(undated)} without a date are left out." : "";
        return new Picture("documents", "Documents by date", $"A square is a document, a column is a {unit}, by “{property}”.{rest}", Width,
            bottom + 24, marks);
    }

    private static (string Unit, Func<DateTime, int> Step) UnitOf(DateTime first, DateTime last) => (last - first).TotalDays switch
    {
        <= 60 => ("day", static date => (int)(date.Date - DateTime.MinValue).TotalDays),
        <= 2000 => ("month", static date => (date.Year * 12) + date.Month),
        _ => ("year", static date => date.Year),
    };

    private static string Label(DateTime date, string unit) =>
        date.ToString(unit switch { "day" => "yyyy-MM-dd", "month" => "yyyy-MM", _ => "yyyy" }, CultureInfo.InvariantCulture);
}
