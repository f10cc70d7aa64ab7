using IprCorpus.Runtime.Search;
using IprCorpus.Runtime.Tests.Corpora;
using IprCorpus.Runtime.Tests.Search;
using IprCorpus.Segmentation;

namespace IprCorpus.Runtime.Tests.Statistics;

/// <summary>What is counted, against counting it the slow way.</summary>
public class CountTests
{
    private static readonly Gen<string[]> Texts = Gen.OneOf("a", "A", "b", "c", "é", "e", " a", " b", " c", " ", ", ", ". ", ". C", "\n")
        .List[0, 30].Select(string.Concat).Array[1, 3];

    private static readonly Gen<TextFolding> Foldings = Gen.OneOf(TextFolding.None, TextFolding.Case, TextFolding.All).Select(folding => folding);

    [Fact]
    public void Frequencies_CountEachWord() =>
        Gen.Select(Texts, Foldings).Sample((texts, folding) =>
        {
            var expected = Sentences(texts).SelectMany(words => words).OfType<string>().CountBy(word => Folding.Fold(word, folding))
                .OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal);
            return FindTests.TextsOf(texts).Frequencies(folding).Select(word => (word.Key, word.Count))
                .SequenceEqual(expected.Select(word => (word.Key, word.Value)));
        });

    [Fact]
    public void NGrams_StayInASentence_AndBetweenMarks() =>
        Gen.Select(Texts, Foldings, Gen.Int[1, 4]).Sample((texts, folding, n) =>
        {
            var expected = Sentences(texts)
                .SelectMany(words => Enumerable.Range(0, Math.Max(0, words.Count - n + 1)).Select(start => words.GetRange(start, n)))
                .Where(words => !words.Contains(null)).CountBy(words => string.Join(' ', words.Select(word => Folding.Fold(word, folding))))
                .OrderByDescending(words => words.Value).ThenBy(words => words.Key, StringComparer.Ordinal);
            return FindTests.TextsOf(texts).NGrams(n, folding).Select(words => (words.Key, words.Count))
                .SequenceEqual(expected.Select(words => (words.Key, words.Value)));
        });

    [Fact]
    public void Collocations_CountEachWordInAWindowOnce() =>
        Gen.Select(Texts, Gen.Int[0, 3], Gen.Int[0, 3]).Sample((texts, left, right) =>
        {
            var sentences = Sentences(texts).Select(words => words.OfType<string>().ToList()).ToList();
            var all = sentences.SelectMany(words => words).Where(word => word != "a").ToList();
            var near = sentences.SelectMany(words => words.Where((word, i) =>
                word != "a" && Enumerable.Range(0, words.Count).Any(node => words[node] == "a" && i >= node - left && i <= node + right))).ToList();
            var collocations = FindTests.TextsOf(texts).Collocations("a", left, right);
            return collocations.Select(word => word.Form).Order(StringComparer.Ordinal).SequenceEqual(near.Distinct().Order(StringComparer.Ordinal))
                && collocations.All(word =>
                    word.NodeCount == sentences.Sum(words => words.Count(other => other == "a"))
                    && word.Together == near.Count(other => other == word.Form)
                    && word.Count == all.Count(other => other == word.Form)
                    && word.Table.R1 == near.Count
                    && word.Table.N == all.Count);
        });

    [Fact]
    public void Keywords_AreTheWordsOfBoth() =>
        Gen.Select(Texts, Texts).Sample((left, right) =>
        {
            var (here, there) = (FindTests.TextsOf(left), FindTests.TextsOf(right));
            var keywords = here.KeywordsAgainst(there);
            return keywords.Sum(word => word.Count) == here.WordCount
                && keywords.Sum(word => word.ReferenceCount) == there.WordCount
                && keywords.All(word => word.Size == here.WordCount && word.ReferenceSize == there.WordCount);
        });

    [Fact]
    public void TheStrongestCollocation_ComesFirst()
    {
        var texts = FindTests.TextsOf("Old law. Old law. New law, new day; old day.");
        var collocations = texts.Collocations("law", 1, 1, TextFolding.Case);
        collocations.Select(word => word.ToString()).Should().Equal("new 2 13.68", "old 2 13.42");
    }

    [Fact]
    public void ANodeOfSeveralWords_HasNeighbours() =>
        FindTests.TextsOf("the old law of the old law").Collocations("old law", 1, 1).Select(word => (word.Form, word.Together)).Should()
            .Equal(("the", 2), ("of", 1));

    [Fact]
    public void Dispersion_IsOverDocuments()
    {
        var dispersion = FindTests.TextsOf("a b a b", "b b b b", "").DispersionOf("a");
        (dispersion.Parts, dispersion.Range, dispersion.DeviationOfProportions).Should().Be((2, 1, 0.5));
    }

    [Fact]
    public void AnyKeyOfATokenIsCounted_AndNullIsNot()
    {
        var lengths = FindTests.TextsOf("one two three, four").Frequencies(token => token.IsWord ? $"{token.Text.Length}" : null);
        lengths.Select(length => length.ToString()).Should().Equal("3 2", "4 1", "5 1");
        (lengths.Total, lengths.Count, lengths.CountOf("9"), lengths.PerMillion("3")).Should().Be((4, 3, 0, 5e5));
    }

    [Fact]
    public void AnyKeyOfAnAnnotationIsCounted()
    {
        var corpus = new InMemoryCorpus(("d", "one two one", [new Draft(Kind.Name, 0, 3), new Draft(Kind.Name, 4, 7), new Draft(Kind.Name, 8, 11)]));
        corpus.Names.All.Frequencies(name => name.Text).Should().Equal(new Frequency<string>("one", 2), new Frequency<string>("two", 1));
        corpus.Names.All.Frequencies(name => name.Start == 0 ? (int?)null : name.Length).Should().Equal(new Frequency<int>(3, 2));
        corpus.Names.All.Frequencies(name => name.Start % 4).Should().Equal(new Frequency<int>(0, 3));
    }

    [Fact]
    public void OfOtherThings_EquallyFrequentOnesStayInOrder() =>
        new InMemoryCorpus(("d", "abc", [new Draft(Kind.Name, 2, 3), new Draft(Kind.Name, 1, 2), new Draft(Kind.Name, 0, 1)]))
            .Names.All.Frequencies(name => -name.Start).Select(item => item.Key).Should().Equal(0, -1, -2);

    [Fact]
    public void SequencesOfNoWords_AreRefused() => FluentActions.Invoking(() => FindTests.TextsOf("a").NGrams(0)).Should().Throw<ArgumentOutOfRangeException>();

    /// <summary>The words of each sentence, and null for each mark.</summary>
    private static List<List<string?>> Sentences(string[] texts) =>
    [
        .. texts.SelectMany(text => new SpanList(Segments.Sentences(text)).Select(sentence => new SpanList(Segments.Tokens(text)).CoveredBy(sentence)
            .Select(token => Segments.IsWord(text, token.Start, token.End) ? text[token.Start..token.End] : null).ToList())),
    ];
}
