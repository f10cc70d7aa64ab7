using IprCorpus.Tool.Comparison.Report;

namespace IprCorpus.Tool.Comparison;

/// <summary>The comparison of the documents that several corpora have.</summary>
/// <param name="Schema">The types of all of them.</param>
/// <param name="Documents">Document by document.</param>
/// <param name="Report">The counts.</param>
internal sealed record CorpusComparison(ComparedSchema Schema, IReadOnlyList<DocumentComparison> Documents, ComparisonReport Report)
{
    private const string AllTypes = "all types";

    public static CorpusComparison Compare(IReadOnlyList<ComparedCorpus> corpora)
    {
        var schema = new ComparedSchema([.. corpora.Select(static corpus => corpus.Schema)]);
        var (documents, others) = CorpusMatcher.Match(schema, corpora);
        var comparisons = documents.AsParallel().AsOrdered().Select(document => DocumentComparison.Of(schema, document)).ToList();
        var spans = new SpanAgreement(schema, documents);
        var types = schema.Types.Select((_, type) => Sum(comparisons.Select(comparison => comparison.Types[type]), corpora.Count)).ToList();
        var report = new ComparisonReport(
            [.. corpora
                .Select(static corpus => new CorpusReport(corpus.Path, corpus.Documents.Count,
                    corpus.Documents.Sum(static document => document.Annotations.Count), corpus.Errors))],
            [.. comparisons.Select(comparison => Summary(schema, comparison, corpora.Count))],
            others,
            [.. types.Select((tally, type) => (tally, Report: tally.ToReport(schema.Types[type].Label, schema.Types[type].IsRelation, spans.Of(type))))
                .Where(static type => !type.tally.IsEmpty).Select(static type => type.Report)],
            Sum(types, corpora.Count).ToReport(AllTypes, isRelation: false, spans.Overall()),
            CategoryAgreement.Of(schema, documents),
            CoreferenceComparison.Of(schema, documents),
            [.. comparisons.SelectMany(comparison => DifferenceLister.List(schema, comparison))]);
        return new CorpusComparison(schema, comparisons, report);
    }

    private static DocumentReport Summary(ComparedSchema schema, DocumentComparison comparison, int corpora) => new(
        comparison.Document.Id,
        [.. comparison.Document.Views.Select(static view => view.Id)],
        comparison.Document.Views.Any(static view => view.IsEdited),
        Sum(comparison.Types, corpora).ToReport(AllTypes, isRelation: false, new SpanAgreement(schema, [comparison.Document]).Overall()));

    private static TypeTally Sum(IEnumerable<TypeTally> tallies, int corpora)
    {
        var sum = new TypeTally(corpora);
        foreach (var tally in tallies)
        {
            sum.Add(tally);
        }

        return sum;
    }
}
