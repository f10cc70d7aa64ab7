using IprCorpus.Html.View;

namespace IprCorpus.Html.Pictures;

/// <summary>Finds what relates two entities: an annotation that refers to both by different properties, or an entity that refers to another.</summary>
internal static class RelationFinder
{
    /// <summary>Gives each relation once, with all the annotations that say it.</summary>
    public static IReadOnlyList<Relation> Find(ViewCorpus corpus)
    {
        var said = new Dictionary<(int From, int To, int Type), List<int>>();
        var ordinal = 0;
        foreach (var annotation in corpus.Documents.SelectMany(static document => document.Annotations))
        {
            foreach (var (from, to) in Pairs(corpus, annotation))
            {
                if (!said.TryGetValue((from, to, annotation.Type), out var annotations))
                    said.Add((from, to, annotation.Type), annotations = []);

                annotations.Add(ordinal);
            }

            ordinal++;
        }

        return [.. said
            .Select(pair => new Relation(pair.Key.From, pair.Key.To, corpus.AnnotationTypes[pair.Key.Type].Name, Palette.HueOf(pair.Key.Type), pair.Value)),
                .. OfEntities(corpus)];
    }

    private static IEnumerable<(int From, int To)> Pairs(ViewCorpus corpus, ViewAnnotation annotation)
    {
        var properties = corpus.AnnotationTypes[annotation.Type].Properties;
        var roles = annotation.Fields.Where(field => properties[field.Property].Kind == ViewKind.Entity)
            .GroupBy(static field => field.Property).Take(2).ToList();
        return roles.Count < 2 ? []
            : roles[0].SelectMany(from => roles[1].Where(to => to.Value.First != from.Value.First).Select(to => (from.Value.First, to.Value.First))).Distinct();
    }

    private static IEnumerable<Relation> OfEntities(ViewCorpus corpus)
    {
        for (var i = 0; i < corpus.Entities.Count; i++)
        {
            var (type, _, fields) = corpus.Entities[i];
            var properties = corpus.EntityTypes[type].Properties;
            foreach (var field in fields.Where(field => properties[field.Property].Kind == ViewKind.Entity && field.Value.First != i))
                yield return new Relation(i, field.Value.First, properties[field.Property].Name,
                    Palette.HueOf(corpus.AnnotationTypes.Count + field.Property), []);
        }
    }
}
