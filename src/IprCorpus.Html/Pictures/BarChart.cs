using System.Globalization;

namespace IprCorpus.Html.Pictures;

/// <summary>A column of bars, each with a name on its left and a number on its right.</summary>
internal static class BarChart
{
    public const double Width = 760;
    private const double Row = 22;
    private const double Left = 190;
    private const double Longest = 400;

    /// <summary>Draws the bars in the order given.</summary>
    public static (double Height, IReadOnlyList<Mark> Marks) Draw(IReadOnlyList<Bar> bars)
    {
        var (marks, most) = (new List<Mark>(), bars.Max(static bar => bar.Number));
        for (var row = 0; row < bars.Count; row++)
        {
            var (bar, top) = (bars[row], row * Row);
            var length = Math.Max(1, Longest * bar.Number / Math.Max(1, most));
            marks.Add(new Mark(MarkShape.Label, Left - 8, top + 15) { Text = PictureText.Shorten(bar.Name, 26), Look = "end" });
            marks.Add(new Mark(MarkShape.Box, Left, top + 3, length, Row - 6)
            {
                Look = "fill",
                Hue = bar.Hue,
                Tip = $"{bar.Name}: {bar.Note}",
                Link = bar.Link
            });
            marks.Add(new Mark(MarkShape.Label, Left + length + 6, top + 15) { Text = bar.Note, Look = "quiet" });
        }

        return (bars.Count * Row, marks);
    }

    /// <summary>Writes a number as the bars do.</summary>
    public static string Text(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A bar.</summary>
    public sealed record Bar(string Name, double Number, string Note, int Hue, PictureLink? Link);
}
