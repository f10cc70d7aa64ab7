using System.Globalization;
using IprCorpus.Html.View;

namespace IprCorpus.Html.Pictures;

/// <summary>How many annotations there are of each type: a bar each, the longest first.</summary>
internal static class TypesPicture
{
    private const double Width = 760;
    private const double Row = 22;
    private const double Left = 170;
    private const double Longest = 500;

    /// <summary>Draws the picture; null for a corpus without annotations.</summary>
    public static Picture? Of(ViewCorpus corpus)
    {
        var counts = new int[corpus.AnnotationTypes.Count];
        foreach (var annotation in corpus.Documents.SelectMany(static document => document.Annotations))
            counts[annotation.Type]++;

        var types = Enumerable.Range(0, counts.Length).Where(type => counts[type] > 0).OrderByDescending(type => counts[type]).ToList();
        if (types.Count == 0)
            return null;

        var marks = new List<Mark>();
        foreach (var (type, row) in types.Select(static (type, row) => (type, row)))
        {
            var (name, count, top) = (corpus.AnnotationTypes[type].Name, counts[type].ToString("N0", CultureInfo.InvariantCulture), row * Row);
            var length = Math.Max(1, Longest * counts[type] / counts[types[0]]);
            marks.Add(new Mark(MarkShape.Label, Left - 8, top + 15) { Text = PictureText.Shorten(name, 24), Look = "end" });
            marks.Add(new Mark(MarkShape.Box, Left, top + 3, length, Row - 6)
            {
                Look = "fill", Hue = Palette.HueOf(type), Tip = $"{name}: {count}", Link = new PictureLink.OfType(type),
            });
            marks.Add(new Mark(MarkShape.Label, Left + length + 6, top + 15) { Text = count, Look = "quiet" });
        }

        return new Picture("types", "Annotations by type", "A bar leads to all annotations of its type.", Width, types.Count * Row, marks);
    }
}
