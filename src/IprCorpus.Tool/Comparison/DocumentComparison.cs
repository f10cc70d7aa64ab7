using IprCorpus.Runtime;

namespace IprCorpus.Tool.Comparison;

/// <summary>The counts of one document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Types">By the positions of the types.</param>
/// <param name="Pairs">The annotations of two corpora side by side; empty where more are compared.</param>
internal sealed record DocumentComparison(ComparedDocument Document, IReadOnlyList<TypeTally> Types, IReadOnlyList<AnnotationPair> Pairs)
{
    /// <summary>Compares what each two of the corpora say of a document.</summary>
    public static DocumentComparison Of(ComparedSchema schema, ComparedDocument document)
    {
        var corpora = document.Views.Count;
        var types = schema.Types.Select(_ => new TypeTally(corpora)).ToList();
        var heads = document.Views.Select(view => new HeadFinder(schema, view)).ToList();
        IReadOnlyList<AnnotationPair> pairs = [];
        for (var first = 0; first < corpora; first++)
        {
            foreach (var annotation in document.Views[first].Annotations)
            {
                types[annotation.Type].Count(first, 1);
            }

            for (var second = first + 1; second < corpora; second++)
            {
                pairs = AnnotationMatcher.Match(schema, document.Views[first], document.Views[second]);
                Count(types, pairs);
                CountHeads(schema, types, document, heads, first, second);
            }
        }

        return new DocumentComparison(document, types, corpora == 2 ? pairs : []);
    }

    private static void Count(List<TypeTally> types, IReadOnlyList<AnnotationPair> pairs)
    {
        foreach (var (first, second, change) in pairs)
        {
            if (change == AnnotationChange.Type)
            {
                types[first!.Type].Count(true, false, change);
                types[second!.Type].CountOtherType();
            }
            else
            {
                types[(first ?? second)!.Type].Count(first is not null, second is not null, change);
            }
        }
    }

    private static void CountHeads(ComparedSchema schema, List<TypeTally> types, ComparedDocument document, List<HeadFinder> heads, int first, int second)
    {
        var one = Heads(first).ToLookup(static head => head.Type, static head => head.Place);
        var two = Heads(second).ToLookup(static head => head.Type, static head => head.Place);
        for (var type = 0; type < types.Count; type++)
        {
            if (HeadFinder.HasHeads(schema, schema.Types[type]) && (one.Contains(type) || two.Contains(type)))
            {
                var counts = two[type].GroupBy(static place => place).ToDictionary(static places => places.Key, static places => places.Count());
                var both = one[type].GroupBy(static place => place).Sum(places => Math.Min(places.Count(), counts.GetValueOrDefault(places.Key)));
                types[type].Head += PrecisionRecall.Of(both, one[type].Count(), two[type].Count());
            }
        }

        IEnumerable<(int Type, string Place)> Heads(int corpus) =>
            from annotation in document.Views[corpus].Annotations
            let head = heads[corpus].Find(annotation)
            where head is not null
            select (annotation.Type, head);
    }
}
