using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;

namespace IprCorpus.Tool.Statistics;

/// <summary>Counts what a corpus holds.</summary>
internal static class CorpusCounter
{
    private const int LongestListed = 5;

    public static StatisticsReport Count(CorpusSchema schema, IReadOnlyCollection<EntityModel> entities, IReadOnlyList<DocumentModel> documents)
    {
        var annotations = documents.SelectMany(static document => document.Annotations).ToLookup(static annotation => annotation.Type);
        var holders = documents.SelectMany(static document => document.Annotations.Select(static annotation => annotation.Type).Distinct())
            .ToLookup(static type => type);
        return new StatisticsReport(
            documents.Count,
            documents.Sum(static document => (long)document.Text.Length),
            [.. documents.Where(static document => document.Annotations.Count == 0).Select(static document => document.Id)],
            [.. documents.OrderByDescending(static document => document.Text.Length).Take(LongestListed)
                .Select(static document => new DocumentLength(document.Id, document.Text.Length, document.Annotations.Count))],
            [.. schema.Entities.Select((type, i) => new EntityCount(type.LabelText, entities.Count(entity => entity.Type == i)))
                .Where(static type => type.Count > 0)],
            [.. schema.Annotations.Select((type, i) => Of(type.LabelText, [.. annotations[i]], holders[i].Count())).Where(static type => type.Count > 0)],
            [.. Values(schema, annotations)]);
    }

    private static AnnotationCount Of(string type, List<AnnotationModel> annotations, int documents)
    {
        var lengths = annotations.ConvertAll(static annotation => annotation.Fragments.Sum(static fragment => fragment.Length));
        return new AnnotationCount(type, annotations.Count, documents, Math.Round(lengths.DefaultIfEmpty().Average(), 1), lengths.DefaultIfEmpty().Max());
    }

    private static IEnumerable<ValueDistribution> Values(CorpusSchema schema, ILookup<int, AnnotationModel> annotations)
    {
        var types = SchemaTypes.Of(schema);
        for (var type = 0; type < schema.Annotations.Count; type++)
        {
            var properties = types.Annotations.AllProperties(type);
            for (var i = 0; i < properties.Count; i++)
            {
                if (properties[i].Kind == ValueKind.Enum && annotations[type].Any())
                {
                    var position = i;
                    var used = annotations[type]
                        .SelectMany(annotation => annotation.Values[position] is ListValue list ? list.Items
                            : annotation.Values[position] is { } value ? [value] : [])
                        .OfType<IntValue>().GroupBy(static value => value.Number).ToDictionary(static value => value.Key, static value => value.Count());
                    yield return new ValueDistribution(
                        schema.Annotations[type].LabelText + "." + properties[i].LabelText,
                        [.. types.Enum(properties[i].TypeName!).Values
                            .Select((value, number) => new ValueCount(value.LabelText, used.GetValueOrDefault(number)))
                                .OrderByDescending(static value => value.Count)]);
                }
            }
        }
    }
}
