using IprCorpus.Runtime.Tests.Corpora;

namespace IprCorpus.Runtime.Tests.Text;

/// <summary>The tokens and words of an annotation.</summary>
public sealed class AnnotationTokensTests
{
    [Theory]
    [InlineData(0, 18, "We will|continue")]
    [InlineData(0, 3, "We|")]
    [InlineData(1, 6, "We will|")]
    [InlineData(11, 11, "continue|")]
    [InlineData(8, 8, "|")]
    public void Tokens_are_those_that_share_a_character(int start, int end, string words) =>
        Words(new Draft(Kind.Name, start, end)).Should().Equal(words.Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void The_gaps_of_a_discontinuous_annotation_are_left_out()
    {
        // We will continue, he said, to work
        var annotation = Annotation(RandomCorpus.Broken(Kind.Name, 0, 16, 27, 34));

        annotation.GetWords().Should().Equal("We", "will", "continue", "to", "work");
        annotation.TokenSpans.Should().HaveCount(5);
    }

    [Fact]
    public void A_token_that_two_fragments_share_comes_once() => Words(RandomCorpus.Broken(Kind.Name, 3, 4, 5, 6)).Should().Equal("will");

    [Fact]
    public void Tokens_are_what_overlaps_and_words_what_of_it_says_something() => RandomCorpus.Corpora.Sample(
        static corpus =>
        {
            foreach (var annotation in corpus.All.All.Take(40))
            {
                var document = corpus.Documents.All[annotation.Row.Block.Document];
                annotation.TokenSpans.Should()
                    .Equal(document.TokenSpans.Where(token => annotation.Fragments.Any(fragment => fragment.Start < token.End && token.Start < fragment.End)));
                annotation.GetWords().Should().Equal(annotation.TokenSpans.Select(document.TextOf).Where(static text => text.Any(char.IsLetterOrDigit)));
            }
        },
        iter: 40);

    private static IReadOnlyList<string> Words(Draft draft) => Annotation(draft).GetWords();

    private static CorpusAnnotation Annotation(Draft draft) => new InMemoryCorpus(("d", "We will continue, he said, to work", [draft])).Names.All[0];
}
