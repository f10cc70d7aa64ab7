using IprCorpus.Runtime.Search;
using IprCorpus.Runtime.Tests.Corpora;

namespace IprCorpus.Runtime.Tests.Search;

/// <summary>Searches, with the index and without, find what trying every stretch between token boundaries finds.</summary>
public class FindTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        "a", "A", "b", "é", "e\u0301", "e", "E", "don't", "don’t", "co-op", "co‑op", "co\u00ADop", "σ", "ς", " ", " ", "  ", "\n", ".", ",", "a b", "ø", "😀")
        .List[0, 14].Select(string.Concat);

    private static readonly Gen<TextFolding> Foldings = Gen.Int[0, (int)TextFolding.All].Select(value => (TextFolding)value);

    [Fact]
    public void WithIndexOrWithout_FindsWhatTryingEveryStretchFinds() =>
        Gen.Select(Texts.Array[1, 3], Texts.Where(phrase => !string.IsNullOrWhiteSpace(phrase)), Foldings).Sample(
            (texts, phrase, folding) =>
            {
                if (Folding.Fold(phrase, folding).Trim().Length == 0)
                {
                    return true;
                }

                var searched = TextsOf(texts);
                var expected = texts.SelectMany((text, document) => Oracle(text, phrase, folding).Select(span => (document, span))).ToList();
                var scanned = Places(searched.Find(phrase, folding));
                _ = searched.Index;
                var lookedUp = Places(searched.Find(phrase, folding));
                return scanned.SequenceEqual(expected) && lookedUp.SequenceEqual(expected);
            },
            iter: 4000);

    [Theory]
    [InlineData("right", "right", TextFolding.None, 1)]
    [InlineData("Right copyright", "right", TextFolding.None, 0)]
    [InlineData("Right copyright", "right", TextFolding.Case, 1)]
    [InlineData("café cafe\u0301 cafe", "cafe", TextFolding.None, 1)]
    [InlineData("café cafe\u0301 cafe", "cafe", TextFolding.Diacritics, 3)]
    [InlineData("China’s China's", "China's", TextFolding.Punctuation, 2)]
    [InlineData("face\n  masks face masks", " face masks ", TextFolding.WhiteSpace, 2)]
    [InlineData("a a a a", "a a", TextFolding.None, 2)]
    [InlineData("ΟΔΟΣ οδος", "οδοσ", TextFolding.Case, 2)]
    public void Find_PassesOverWhatItIsAskedTo(string text, string phrase, TextFolding folding, int count)
    {
        var texts = TextsOf(text);
        texts.Find(phrase, folding).Should().HaveCount(count);
        _ = texts.Index;
        texts.Find(phrase, folding).Should().HaveCount(count, "the index finds the same");
    }

    [Theory]
    [InlineData(TextFolding.None, 40)]
    [InlineData(TextFolding.Case, 4)]
    public void AnIndex_IsMadeOnceReadingHasCostAsMuch(TextFolding folding, int searches)
    {
        var texts = TextsOf("a b");
        for (var i = 0; i < searches; i++)
        {
            texts.Find("a", folding);
        }

        texts.HasIndex.Should().BeFalse();
        texts.Find("a", folding).Should().ContainSingle();
        texts.HasIndex.Should().BeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public void APhraseOfNothing_IsRefused(string phrase) =>
        FluentActions.Invoking(() => TextsOf("a").Find(phrase)).Should().Throw<ArgumentException>();

    [Fact]
    public void AFoldingThatLeavesNothing_IsRefused() =>
        FluentActions.Invoking(() => TextsOf("a").Find("\u0301", TextFolding.Diacritics)).Should().Throw<ArgumentException>().WithMessage("*nothing left*");

    [Fact]
    public void AnUnknownFolding_IsRefused() =>
        FluentActions.Invoking(() => TextsOf("a").Find("a", (TextFolding)64)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void AnnotatedTokens_SayWhereWordsEnd()
    {
        var corpus =
            new InMemoryCorpus(
                [("d", "cannot can", [new Draft(Kind.Token, 0, 3), new Draft(Kind.Token, 3, 6), new Draft(Kind.Token, 7, 10)])])
            { HasTokenLayer = true };
        var texts = corpus.Documents.All.Texts;
        texts.Find("can").Select(line => line.Span.Start).Should().Equal(0, 7);
        _ = texts.Index;
        texts.Find("can").Select(line => line.Span.Start).Should().Equal(0, 7);
        texts.Find("cannot").Should().ContainSingle();
        texts.Tokens.First().Annotation.Should().Be(corpus.Tokens.All[0]);
    }

    [Fact]
    public void DamageMended_IsFoundAndShownWhereItStands()
    {
        var corpus = new InMemoryCorpus(("d", "Chinas market", []));
        var document = (TestDocument)corpus.Documents.All[0];
        document.Replacements = [new Replacement(new TextSpan(0, 6), "China's")];
        var texts = corpus.Documents.All.Texts;
        texts.Find("China's").Should().BeEmpty();
        var line = texts.Regularized.Find("China's").Should().ContainSingle().Which;
        (line.Text, line.Span, line.Right).Should().Be(("China's", new TextSpan(0, 6), " market"));
        texts.Regularized.Regularized.Should().BeSameAs(texts.Regularized);
    }

    internal static CorpusTexts<TestDocument> TextsOf(params string[] texts) =>
        new InMemoryCorpus(texts.Select((text, index) => ($"d{index}", text, Array.Empty<Draft>()))).Documents.All.Texts;

    private static List<(int Document, TextSpan Span)> Places(Concordance<TestDocument> lines) => [.. lines.Select(line => (line.Document.Index, line.Span))];

    private static IEnumerable<TextSpan> Oracle(string text, string phrase, TextFolding folding)
    {
        var tokens = new SpanList(Segmentation.Segments.Tokens(text));
        var folded = Folding.Fold(phrase.Trim(), folding).Trim();
        var last = 0;
        foreach (var token in tokens)
        {
            var ends = tokens.Where(end => end.End > token.Start && Folding.Fold(text.AsSpan(token.Start, end.End - token.Start), folding) == folded)
                .Select(end => end.End);
            if (token.Start >= last && ends.LastOrDefault() is > 0 and var end)
            {
                yield return new TextSpan(token.Start, last = end);
            }
        }
    }
}
