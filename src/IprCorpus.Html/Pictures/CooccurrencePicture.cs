using IprCorpus.Html.View;

namespace IprCorpus.Html.Pictures;

/// <summary>Draws what occurs together in a sentence as a matrix: entities, or types of annotations where there are no entities.</summary>
internal static class CooccurrencePicture
{
    private const int Most = 18;
    private const double Cell = 26;
    private const double Left = 210;
    private const double Top = 150;
    private const int LongestList = 600;

    /// <summary>Draws the picture; null where nothing occurs together.</summary>
    public static Picture? Of(ViewCorpus corpus)
    {
        var byEntity = corpus.AnnotationTypes.Any(static type => type.Properties.Any(static property => property.Kind == ViewKind.Entity))
            && corpus.Entities.Count > 1;
        var units = UnitsOf(corpus, byEntity);
        var items = units.SelectMany(static unit => unit.Keys).GroupBy(static item => item).OrderByDescending(static item => item.Count())
            .ThenBy(static item => item.Key)
            .Take(Most).Select(static item => item.Key).ToList();
        var together = new Dictionary<(int, int), (int Count, List<int> Annotations)>();
        foreach (var unit in units)
        {
            var present = items.Where(unit.ContainsKey).ToList();
            foreach (var (one, two) in present.SelectMany((one, i) => present.Skip(i + 1).Select(two => (one, two))))
            {
                var (count, annotations) = together.TryGetValue((one, two), out var found) ? found : (0, []);
                if (annotations.Count < LongestList)
                    annotations.AddRange(unit[one].Concat(unit[two]));

                together[(one, two)] = (count + 1, annotations);
            }
        }

        return together.Count == 0 ? null : Draw(corpus, items, together, byEntity, units.Count > corpus.Documents.Count);
    }

    private static Picture Draw(ViewCorpus corpus, List<int> items, Dictionary<(int, int), (int Count, List<int> Annotations)> together,
        bool byEntity, bool bySentence)
    {
        var marks = new List<Mark>();
        var most = together.Values.Max(static pair => pair.Count);
        for (var row = 0; row < items.Count; row++)
        {
            marks.Add(new Mark(MarkShape.Label, Left - 8, Top + (row * Cell) + 17) { Text = PictureText.Shorten(NameOf(items[row]), 28), Look = "end" });
            marks.Add(new Mark(MarkShape.Label, Left + (row * Cell) + 16, Top - 8, -52) { Text = PictureText.Shorten(NameOf(items[row]), 22) });
            marks.Add(new Mark(MarkShape.Path)
            {
                Look = "axis",
                Path = PictureText.Path($"M{Left} {Top + (row * Cell) + Cell - 1}H{Left + (items.Count * Cell)}")
            });
            for (var column = 0; column < items.Count; column++)
            {
                if (!together.TryGetValue(row < column ? (items[row], items[column]) : (items[column], items[row]), out var pair))
                    continue;

                var names = $"{NameOf(items[row])} and {NameOf(items[column])}";
                marks.Add(new Mark(MarkShape.Box, Left + (column * Cell) + 1, Top + (row * Cell) + 1, Cell - 3, Cell - 3)
                {
                    Look = "shade",
                    Strength = 0.16 + (0.84 * Math.Sqrt((double)pair.Count / most)),
                    Tip = $"{names}: {BarChart.Text(pair.Count)}",
                    Link = row < column ? new PictureLink.OfList(pair.Annotations.Count < LongestList ? names : $"{names}, the first of them",
                        [.. pair.Annotations.Distinct().Order()]) : null,
                });
            }
        }

        var what =
            $"{(byEntity ? "Entities" : "Types")} in the same {(bySentence ? "sentence" : "document")}, the " +
                $"{items.Count} most frequent; the darker, the more often.";
        return new Picture("together", "What occurs together", $"{what} A cell above the diagonal leads to the places.", Left + (items.Count * Cell) + 90,
            Top + (items.Count * Cell) + 4, marks);

        string NameOf(int item) => byEntity ? EntityNames.Of(corpus, item) : corpus.AnnotationTypes[item].Name;
    }

    /// <summary>Collects what occurs in each unit, each with its annotations.</summary>
    private static List<Dictionary<int, List<int>>> UnitsOf(ViewCorpus corpus, bool byEntity)
    {
        var all = new List<Dictionary<int, List<int>>>();
        var ordinal = 0;
        foreach (var document in corpus.Documents)
        {
            var (units, found) = (new Units(corpus, document), new Dictionary<int, Dictionary<int, List<int>>>());
            foreach (var annotation in document.Annotations)
            {
                if (units.At(annotation.Start) is >= 0 and var unit)
                {
                    foreach (var item in Items(corpus, annotation, byEntity))
                        Add(found, unit, item, ordinal);
                }

                ordinal++;
            }

            all.AddRange(found.Values);
        }

        return all;
    }

    private static void Add(Dictionary<int, Dictionary<int, List<int>>> units, int unit, int item, int ordinal)
    {
        if (!units.TryGetValue(unit, out var items))
            units.Add(unit, items = []);

        if (!items.TryGetValue(item, out var annotations))
            items.Add(item, annotations = []);

        annotations.Add(ordinal);
    }

    private static IEnumerable<int> Items(ViewCorpus corpus, ViewAnnotation annotation, bool byEntity)
    {
        var type = corpus.AnnotationTypes[annotation.Type];
        return byEntity
            ? annotation.Fields.Where(field => type.Properties[field.Property].Kind == ViewKind.Entity).Select(static field => field.Value.First).Distinct()
            : type.Role == ViewRole.None ? [annotation.Type] : [];
    }
}
