using System.Globalization;
using IprCorpus.Html.View;

namespace IprCorpus.Html.Pictures;

/// <summary>The times that annotations speak of, resolved to the calendar: a bar for each, from its first day to its last.</summary>
internal static class TimelinePicture
{
    private const double Width = 760;
    private const double Row = 20;
    private const double Left = 200;
    private const int Most = 50;

    /// <summary>Draws the picture; null where no annotation has a period with a known side.</summary>
    public static Picture? Of(ViewCorpus corpus)
    {
        var times = new Dictionary<string, Time>(StringComparer.Ordinal);
        var ordinal = 0;
        foreach (var document in corpus.Documents)
        {
            foreach (var annotation in document.Annotations)
            {
                foreach (var field in annotation.Fields)
                {
                    if (corpus.AnnotationTypes[annotation.Type].Properties[field.Property].Kind != ViewKind.Period || field.Value.AsPeriod() is (_, null, null))
                        continue;

                    if (!times.TryGetValue(field.Value.Text!, out var time))
                        times.Add(field.Value.Text!, time = new Time(field.Value, document.Text[annotation.Start..annotation.End], annotation.Type, []));

                    time.Annotations.Add(ordinal);
                }

                ordinal++;
            }
        }

        if (times.Count == 0)
            return null;

        var kept = times.Values.OrderByDescending(static time => time.Annotations.Count).Take(Most)
            .OrderBy(static time => time.Start ?? DateTime.MinValue).ThenBy(static time => time.End ?? DateTime.MaxValue)
                .ThenBy(static time => time.Value.Text, StringComparer.Ordinal).ToList();
        return Draw(kept, times.Count - kept.Count);
    }

    private static Picture Draw(List<Time> times, int others)
    {
        var bounds = times.SelectMany(static time => new[] { time.Start, time.End }).OfType<DateTime>().ToList();
        var (first, last) = (bounds.Min(), bounds.Max());
        var width = Math.Max(1, (last - first).TotalDays);
        var marks = new List<Mark>();
        var bottom = (times.Count * Row) + 8;
        foreach (var (at, label) in Ticks(first, last))
        {
            var x = X(at);
            marks.Add(new Mark(MarkShape.Path) { Look = "axis", Path = PictureText.Path($"M{x} 0V{bottom}") });
            marks.Add(new Mark(MarkShape.Label, x, bottom + 15) { Text = label, Look = "quiet middle" });
        }

        foreach (var (time, row) in times.Select(static (time, row) => (time, row)))
        {
            var (text, start, end) = time.Value.AsPeriod();
            var (left, right) = (start is { } from ? X(from) : Left - 4, end is { } to ? X(to) : Width - 6);
            var name = PictureText.Shorten(time.Words, 28);
            marks.Add(new Mark(MarkShape.Label, Left - 10, (row * Row) + 15) { Text = name.Length > 0 ? name : text, Look = "end" });
            marks.Add(new Mark(MarkShape.Box, left, (row * Row) + 4, Math.Max(4, right - left), Row - 8)
            {
                Look = "fill",
                Hue = Palette.HueOf(time.Type),
                Strength = start is null || end is null ? 0.45 : null,
                Tip = $"{time.Words}: {text}, {Day(start)} – {Day(end)}",
                Link = new PictureLink.OfList(text, time.Annotations),
            });
        }

        var rest = others > 0 ? $" {BarChart.Text(others)} that are named less often are left out." : "";
        return new Picture("timeline", "Times that are spoken of", $"A bar leads to the words for its time; a pale one is open on a side.{rest}", Width,
            bottom + 22, marks);

        double X(DateTime moment) => Left + ((Width - Left - 10) * (moment - first).TotalDays / width);
    }

    private static IEnumerable<(DateTime At, string Label)> Ticks(DateTime first, DateTime last)
    {
        var years = (last - first).TotalDays / 365.25;
        if (years < 2)
        {
            var step = years < 0.7 ? 1 : 3;
            for (var month = new DateTime(first.Year, first.Month, 1); month <= last; month = month.AddMonths(step))
            {
                if (month >= first)
                    yield return (month, month.ToString("yyyy-MM", CultureInfo.InvariantCulture));
            }

            yield break;
        }

        var every = (int)Math.Pow(10, Math.Max(0, Math.Floor(Math.Log10(years / 4))));
        every = years / every > 12 ? every * 2 : every;
        for (var year = ((first.Year / every) + 1) * every; year <= last.Year; year += every)
            yield return (new DateTime(year, 1, 1), year.ToString(CultureInfo.InvariantCulture));
    }

    private static string Day(DateTime? moment) => moment?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "?";

    private sealed record Time(ViewValue Value, string Words, int Type, List<int> Annotations)
    {
        public DateTime? Start => Value.AsPeriod().Start;

        public DateTime? End => Value.AsPeriod().End;
    }
}
