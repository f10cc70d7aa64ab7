using System.Collections;
using IprCorpus.Runtime;

namespace IprCorpus.Html.Records;

/// <summary>Finds the annotations of a corpus that refer to entities.</summary>
internal static class EntityReferences
{
    /// <summary>Gives the annotations that refer to any of the entities, document after document. It reads all annotations of the corpus.</summary>
    /// <param name="entities">At least one; all of one corpus.</param>
    public static IEnumerable<CorpusAnnotation> To(IReadOnlySet<CorpusEntity> entities)
    {
        var store = entities.First().Row.Block.Store;
        var table = store.AnnotationTable;
        for (var document = 0; document < store.DocumentCount; document++)
        {
            for (var row = 0; row < table.FirstRows[document + 1] - table.FirstRows[document]; row++)
            {
                var annotation = table.Find(document, row);
                if (CorpusProperties.Of(annotation).Any(property => Refers(property.Value, entities)))
                    yield return annotation;
            }
        }
    }

    private static bool Refers(object value, IReadOnlySet<CorpusEntity> entities) =>
        value is CorpusEntity entity ? entities.Contains(entity)
            : value is IEnumerable items and not string && items.OfType<CorpusEntity>().Any(entities.Contains);
}
