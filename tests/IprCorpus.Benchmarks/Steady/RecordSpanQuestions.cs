using IprCorpus.Benchmarks.Programs;

namespace IprCorpus.Benchmarks.Steady;

/// <summary>The span question over plain records: by LINQ, and by what one would write by hand for tokens in order of their starts.</summary>
internal sealed class RecordSpanQuestions(IReadOnlyList<Document> documents) : ISpanQuestions
{
    private const int Step = 10;

    private readonly (Document Document, Programs.Sentence Sentence)[] _asked =
        [.. documents.SelectMany(static document => document.Sentences.Select(sentence => (document, sentence))).Where(static (_, index) => index % Step == 0)];

    public int CoveredByWhere()
    {
        var count = 0;
        foreach (var (document, sentence) in _asked)
        {
            count += document.Tokens.Where(token => token.Start >= sentence.Start && token.End <= sentence.End).Count();
        }

        return count;
    }

    public int CoveredByIndex()
    {
        var count = 0;
        foreach (var (document, sentence) in _asked)
        {
            var (first, end) = (FirstStartingAt(document.Tokens, sentence.Start), FirstStartingAt(document.Tokens, sentence.End));
            var found = new List<Token>(end - first);
            for (; first < end; first++)
            {
                if (document.Tokens[first].End <= sentence.End)
                {
                    found.Add(document.Tokens[first]);
                }
            }

            count += found.Count;
        }

        return count;
    }

    private static int FirstStartingAt(Token[] tokens, int position)
    {
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = tokens[middle].Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
