using System.Globalization;
using IprCorpus.Runtime;
using Treebank;
using Upos = Treebank.Upos;

namespace IprCorpus.Benchmarks.Programs;

/// <summary>The questions as LINQ over the compiled corpus.</summary>
public sealed partial class CorpusQuestions : IQuestions
{
    public string First()
    {
        var document = Corpus.Documents[Corpus.Documents.Count / 2];
        return string.Join(' ', document.Tokens.Where(static token => token.Upos == Upos.Noun).Take(10).Select(static token => token.Lemma));
    }

    public int Nouns() => Corpus.Tokens.Where(static token => token.Upos == Upos.Noun).Count();

    public string Lemmas()
    {
        var groups = Corpus.Tokens.GroupBy(static token => token.Lemma).Select(static group => (Lemma: group.Key, Count: group.Count())).ToList();
        return Top(groups.Count, groups);
    }

    public int VerbsInSentences()
    {
        var verbs = 0;
        foreach (var sentence in Corpus.Sentences)
        {
            foreach (var token in Corpus.Tokens.CoveredBy(sentence))
            {
                verbs += token.Upos == Upos.Verb ? 1 : 0;
            }
        }

        return verbs;
    }

    public int? AdjectivesBeforeNouns() => AdjectiveAndNoun().Count();

    public IReadOnlyList<(string Left, string Right)> Concordance() =>
        [.. Corpus.Documents.Texts.Find("people").WithWords(5).Select(static line => (line.Left, line.Right))];

    [CorpusPattern("[upos='adj'] [upos='noun']")]
    private static partial IEnumerable<PatternMatch> AdjectiveAndNoun();

    internal static string Top(int lemmas, IEnumerable<(string Lemma, int Count)> counts)
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
}
