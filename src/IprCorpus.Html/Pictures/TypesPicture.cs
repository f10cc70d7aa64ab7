using IprCorpus.Html.View;

namespace IprCorpus.Html.Pictures;

/// <summary>Draws the number of annotations of each type: a bar each, the longest first.</summary>
internal static class TypesPicture
{
    /// <summary>Draws the picture; null for a corpus without annotations.</summary>
    public static Picture? Of(ViewCorpus corpus)
    {
        var counts = new int[corpus.AnnotationTypes.Count];
        foreach (var annotation in corpus.Documents.SelectMany(static document => document.Annotations))
            counts[annotation.Type]++;

        var bars = Enumerable.Range(0, counts.Length).Where(type => counts[type] > 0).OrderByDescending(type => counts[type])
            .Select(type => new BarChart.Bar(corpus.AnnotationTypes[type].Name, counts[type], BarChart.Text(counts[type]), Palette.HueOf(type),
                new PictureLink.OfType(type)))
            .ToList();
        if (bars.Count == 0)
            return null;

        var (height, marks) = BarChart.Draw(bars);
        return new Picture("types", "Annotations by type", "A bar leads to all annotations of its type.", BarChart.Width, height, marks);
    }
}
