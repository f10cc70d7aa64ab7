using System.Globalization;

namespace IprCorpus.Benchmarks.Programs;

/// <summary>The questions as LINQ over plain records. A document is made when it is first asked for, and kept.</summary>
/// <param name="count">How many documents there are.</param>
/// <param name="make">Makes the document at a position, in ordinal order of the ids.</param>
internal sealed class RecordQuestions(int count, Func<int, Document> make) : IQuestions
{
    private readonly Document?[] _documents = new Document?[count];
    private List<Token>? _tokens;

    public IEnumerable<Document> Documents => Enumerable.Range(0, count).Select(Document);

    /// <summary>All tokens in one list, which LINQ walks fastest.</summary>
    public List<Token> Tokens => _tokens ??= [.. Documents.SelectMany(static document => document.Tokens)];

    public string First() =>
        string.Join(' ', Document(count / 2).Tokens.Where(static token => token.Upos == Upos.Noun).Take(10).Select(static token => token.Lemma));

    public int Nouns() => Tokens.Where(static token => token.Upos == Upos.Noun).Count();

    public string Lemmas()
    {
        var groups = Tokens.GroupBy(static token => token.Lemma).Select(static group => (Lemma: group.Key, Count: group.Count())).ToList();
        return Top(groups.Count, groups);
    }

    public int VerbsInSentences() => Documents.Sum(static document => document.Sentences.Sum(sentence => VerbsIn(document.Tokens, sentence)));

    /// <summary>The answer to <see cref="IQuestions.Lemmas"/>.</summary>
    public static string Top(int lemmas, IEnumerable<(string Lemma, int Count)> counts)
    {
        var (top, most) = ("", 0);
        foreach (var (lemma, occurs) in counts)
        {
            if (occurs > most || (occurs == most && string.CompareOrdinal(lemma, top) < 0))
            {
                (top, most) = (lemma, occurs);
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"{lemmas} {top} {most}");
    }

    private Document Document(int index) => _documents[index] ??= make(index);

    /// <summary>Tokens are in order of their starts: a binary search finds the first, a walk the others.</summary>
    private static int VerbsIn(Token[] tokens, Sentence sentence)
    {
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = tokens[middle].Start < sentence.Start ? (middle + 1, high) : (low, middle);
        }

        var verbs = 0;
        for (; low < tokens.Length && tokens[low].Start < sentence.End; low++)
        {
            verbs += tokens[low].Upos == Upos.Verb && tokens[low].End <= sentence.End ? 1 : 0;
        }

        return verbs;
    }
}
