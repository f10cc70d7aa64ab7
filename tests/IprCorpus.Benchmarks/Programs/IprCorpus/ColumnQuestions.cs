using Treebank;

namespace IprCorpus.Benchmarks.Programs;

/// <summary>The questions asked of columns.</summary>
public sealed class ColumnQuestions : IQuestions
{
    public string First()
    {
        var document = Corpus.Documents[Corpus.Documents.Count / 2];
        return string.Join(' ', document.Tokens.Where(Token.Columns.Upos, Upos.Noun).Take(10).Select(static token => token.Lemma));
    }

    public int Nouns() => Corpus.Tokens.CountWhere(Token.Columns.Upos, Upos.Noun);

    public string Lemmas()
    {
        var counts = Corpus.Tokens.CountBy(Token.Columns.Lemma).ToList();
        return CorpusQuestions.Top(counts.Count, counts.Select(static pair => (pair.Key, pair.Value)));
    }

    public int VerbsInSentences()
    {
        var verbs = Corpus.Tokens.Where(Token.Columns.Upos, Upos.Verb).ToAnnotationList();
        var count = 0;
        foreach (var sentence in Corpus.Sentences)
        {
            count += verbs.CoveredBy(sentence).Count;
        }

        return count;
    }
}
