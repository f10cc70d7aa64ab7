using IprCorpus.Benchmarks.Contestants;
using IprCorpus.Benchmarks.Corpora;
using IprCorpus.Benchmarks.Programs;

namespace IprCorpus.Benchmarks.Steady;

/// <summary>Who is asked again and again.</summary>
/// <param name="Records">Plain records in one list, by LINQ.</param>
/// <param name="Linq">The compiled corpus, by LINQ.</param>
/// <param name="Columns">The compiled corpus, by columns.</param>
/// <param name="Spans">The compiled corpus, about spans.</param>
/// <param name="RecordSpans">Plain records, about spans.</param>
internal sealed record SteadyQuestions(IQuestions Records, IQuestions Linq, IQuestions Columns, ISpanQuestions Spans, ISpanQuestions RecordSpans)
{
    /// <summary>Compiles the corpus, makes the records, and asserts that all give the same answers.</summary>
    public static SteadyQuestions Make()
    {
        var source = TreebankSource.Gum;
        var corpus = CompiledCorpus.Of(TreebankYaml.Files(source.Read()));
        var documents = source.Read().Select(RecordMaker.Make).OrderBy(static document => document.Id, StringComparer.Ordinal).ToList();
        var made = new SteadyQuestions(
            new RecordQuestions(documents.Count, index => documents[index]),
            corpus.Ask<IQuestions>("CorpusQuestions"),
            corpus.Ask<IQuestions>("ColumnQuestions"),
            corpus.Ask<ISpanQuestions>("CorpusSpanQuestions"),
            new RecordSpanQuestions(documents));
        var answers = new[] { made.Records, made.Linq, made.Columns }.Select(static asked => (asked.Nouns(), asked.Lemmas(), asked.VerbsInSentences()));
        var spans = new[] { made.Spans, made.RecordSpans }.SelectMany(static asked => new[] { asked.CoveredByIndex(), asked.CoveredByWhere() });
        return answers.Distinct().Count() == 1 && spans.Distinct().Count() == 1
            ? made
            : throw new InvalidOperationException("Who is asked again and again gives different answers.");
    }
}
