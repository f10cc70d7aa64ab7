using System.Globalization;

namespace IprCorpus.Benchmarks.Programs;

/// <summary>The questions as LINQ over plain records. A document is made when it is first asked for, and kept.</summary>
/// <param name="count">How many documents there are.</param>
/// <param name="make">Makes the document at a position, in ordinal order of the ids.</param>
internal sealed class RecordQuestions(int count, Func<int, Document> make) : IQuestions
{
    private const int WordsAround = 5;

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

    public int? AdjectivesBeforeNouns()
    {
        var pairs = 0;
        foreach (var document in Documents)
        {
            var tokens = document.Tokens;
            for (var i = 1; i < tokens.Length; i++)
            {
                pairs += tokens[i - 1].Upos == Upos.Adj && tokens[i].Upos == Upos.Noun ? 1 : 0;
            }
        }

        return pairs;
    }

    public IReadOnlyList<(string Left, string Right)> Concordance()
    {
        var lines = new List<(string Left, string Right)>();
        foreach (var document in Documents)
        {
            var (text, tokens) = (document.Text, document.Tokens);
            for (var i = 0; i < tokens.Length; i++)
            {
                if (tokens[i].Form == "people")
                {
                    var (first, last) = (WordFrom(document, i, -1), WordFrom(document, i, 1));
                    lines.Add((text[(first < 0 ? 0 : tokens[first].Start)..tokens[i].Start], text[tokens[i].End..(last < 0 ? text.Length : tokens[last].End)]));
                }
            }
        }

        return lines;
    }

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

    /// <summary>The last word of the context on one side of a token; -1 where the text ends before.</summary>
    private static int WordFrom(Document document, int token, int step)
    {
        for (var words = 0; (token += step) >= 0 && token < document.Tokens.Length;)
        {
            if (IsWord(document, document.Tokens[token]) && ++words == WordsAround)
            {
                return token;
            }
        }

        return -1;
    }

    private static bool IsWord(Document document, Token token)
    {
        foreach (var character in document.Text.AsSpan(token.Start, token.End - token.Start))
        {
            if (char.IsLetterOrDigit(character))
            {
                return true;
            }
        }

        return false;
    }

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
