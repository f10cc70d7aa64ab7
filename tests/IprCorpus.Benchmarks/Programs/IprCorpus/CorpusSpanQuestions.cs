using Treebank;

namespace IprCorpus.Benchmarks.Programs;

/// <summary>The span question, asked of the compiled corpus.</summary>
public sealed class CorpusSpanQuestions : ISpanQuestions
{
    private const int Step = 10;

    public int CoveredByIndex()
    {
        var count = 0;
        for (var i = 0; i < Corpus.Sentences.Count; i += Step)
        {
            count += Corpus.Tokens.CoveredBy(Corpus.Sentences[i]).Count;
        }

        return count;
    }

    public int CoveredByWhere()
    {
        var count = 0;
        for (var i = 0; i < Corpus.Sentences.Count; i += Step)
        {
            var sentence = Corpus.Sentences[i];
            count += sentence.Document.Tokens.Where(token => token.Start >= sentence.Start && token.End <= sentence.End).Count();
        }

        return count;
    }
}
