using IprCorpus.Html.View;

namespace IprCorpus.Html.Pictures;

/// <summary>Routes and relations between entities: those with the most relations on a circle, a line for each relation.</summary>
internal static class RelationsPicture
{
    private const int Most = 20;
    private const double Width = 760;
    private const double Height = 540;
    private const double Radius = 190;

    /// <summary>Draws the picture; null where nothing relates two entities.</summary>
    public static Picture? Of(ViewCorpus corpus)
    {
        var relations = RelationFinder.Find(corpus);
        if (relations.Count == 0)
            return null;

        var degrees = relations.SelectMany(static relation => new[] { relation.From, relation.To }).GroupBy(static entity => entity)
            .OrderByDescending(static entity => entity.Count()).ThenBy(static entity => entity.Key).ToList();
        var circle = Arrange([.. degrees.Take(Most).Select(static entity => entity.Key)], relations);
        var shown = relations.Where(relation => circle.Contains(relation.From) && circle.Contains(relation.To)).ToList();
        var marks = new List<Mark>();
        foreach (var relation in shown)
            marks.AddRange(Line(corpus, relation, circle.IndexOf(relation.From), circle.IndexOf(relation.To), circle.Count));

        for (var i = 0; i < circle.Count; i++)
            marks.AddRange(Node(corpus, circle[i], i, circle.Count));

        var kinds = shown.Select(static relation => (relation.Name, relation.Hue)).Distinct().ToList();
        for (var i = 0; i < kinds.Count; i++)
        {
            var (x, y) = (10 + (i % 4 * 190), Height + 12 + (i / 4 * 20));
            marks.Add(new Mark(MarkShape.Path) { Look = "edge", Hue = kinds[i].Hue, Path = PictureText.Path($"M{x} {y - 4}H{x + 22}") });
            marks.Add(new Mark(MarkShape.Label, x + 28, y) { Text = PictureText.Shorten(kinds[i].Name, 24), Look = "quiet" });
        }

        var rest = degrees.Count > Most ? $" {BarChart.Text(degrees.Count - Most)} entities with fewer are left out." : "";
        return new Picture(
            "relations", "Routes and relations", $"A line goes from the entity that a relation names first to the other, and leads to where it is said.{rest}",
            Width, Height + 24 + ((kinds.Count - 1) / 4 * 20), marks);
    }

    /// <summary>Puts entities beside those that they have the most to do with, so that lines are short.</summary>
    private static List<int> Arrange(List<int> entities, IReadOnlyList<Relation> relations)
    {
        var arranged = new List<int>();
        while (entities.Count > 0)
        {
            var next = arranged.Count == 0 ? entities[0]
                : entities
                    .MaxBy(entity => relations.Count(relation => Connects(relation, entity, arranged[^1])) * 4 +
                        relations.Count(relation => arranged.Exists(other => Connects(relation, entity, other))));
            arranged.Add(next);
            entities.Remove(next);
        }

        return arranged;
    }

    private static bool Connects(Relation relation, int one, int two) =>
        (relation.From == one && relation.To == two) || (relation.From == two && relation.To == one);

    private static IEnumerable<Mark> Line(ViewCorpus corpus, Relation relation, int from, int to, int count)
    {
        var ((x1, y1), (x2, y2)) = (Point(from, count, Radius - 9), Point(to, count, Radius - 11));
        var (cx, cy) = ((x1 + x2 + Width) / 4 + ((y2 - y1) * 0.12), (y1 + y2 + Height) / 4 - ((x2 - x1) * 0.12));
        var angle = Math.Atan2(y2 - cy, x2 - cx);
        var (tipX, tipY) = (x2 + (7 * Math.Cos(angle)), y2 + (7 * Math.Sin(angle)));
        var link = relation.Annotations.Count > 0
            ? (PictureLink)new PictureLink.OfList($"{relation.Name}: {EntityNames.Of(corpus, relation.From)} – {EntityNames.Of(corpus, relation.To)}",
                relation.Annotations)
            : new PictureLink.OfEntity(relation.From);
        var tip =
            $"{relation.Name}: {EntityNames.Of(corpus, relation.From)} → {EntityNames.Of(corpus, relation.To)}" +
                $"{(relation.Annotations.Count > 1 ? $", {relation.Annotations.Count} times" : "")}";
        yield return new Mark(MarkShape.Path)
        {
            Look = "edge",
            Hue = relation.Hue,
            Path = PictureText.Path($"M{x1} {y1}Q{cx} {cy} {x2} {y2}"),
            Tip = tip,
            Link = link
        };
        yield return new Mark(MarkShape.Path)
        {
            Look = "head",
            Hue = relation.Hue,
            Path = PictureText
                .Path($"M{tipX} {tipY}L{x2 + (4 * Math.Sin(angle))} {y2 - (4 * Math.Cos(angle))}L{x2 - (4 * Math.Sin(angle))} {y2 + (4 * Math.Cos(angle))}Z"),
        };
    }

    private static IEnumerable<Mark> Node(ViewCorpus corpus, int entity, int index, int count)
    {
        var ((x, y), (labelX, labelY)) = (Point(index, count, Radius), Point(index, count, Radius + 12));
        var name = EntityNames.Of(corpus, entity);
        yield return new Mark(MarkShape.Disc, x, y, 6)
        {
            Look = "fill",
            Hue = Palette.HueOf(corpus.Entities[entity].Type),
            Tip = $"{name}, {corpus.EntityTypes[corpus.Entities[entity].Type].Name}",
            Link = new PictureLink.OfEntity(entity),
        };
        yield return new Mark(MarkShape.Label, labelX, labelY + 4)
        {
            Text = PictureText.Shorten(name, 26),
            Look = Math.Abs(labelX - (Width / 2)) < 12 ? "middle" : labelX < Width / 2 ? "end" : ""
        };
    }

    private static (double X, double Y) Point(int index, int count, double radius)
    {
        var angle = (2 * Math.PI * index / count) - (Math.PI / 2);
        return ((Width / 2) + (radius * 1.12 * Math.Cos(angle)), (Height / 2) + (radius * 1.12 * Math.Sin(angle)));
    }
}
