using CsCheck;
using IprCorpus.Compiler.Layout;
using IprCorpus.Generators.Tests.Pipeline;
using IprCorpus.Segmentation;
using Microsoft.CodeAnalysis;

namespace IprCorpus.Generators.Tests.Layout;

/// <summary>A document's tokens and sentences lie in the assembly, unless its annotations say what they are.</summary>
public class SegmentTests
{
    private const string Print = """
        return string.Join(" | ", Document.D.TokenSpans.Select(Document.D.TextOf)) + " / " + string.Join(" | ", Document.D.SentenceSpans.Select(Document.D.TextOf));
        """;

    private const string Text = "It's 3.5% more.  So?\n";

    [Fact]
    public void NoneAnnotated_AreThoseOfUax29() =>
        Run(Corpus("Gap"), Print).Should().Be("It's | 3.5 | % | more | . | So | ? / It's 3.5% more. | So?");

    [Theory]
    [InlineData("Token", "It / It's 3.5% more. | So?")]
    [InlineData("Sentence", "It's | 3.5 | % | more | . | So | ? / It")]
    public void AnnotatedOnes_TakeTheirPlace(string type, string expected) =>
        Run(Corpus(type, annotation: $"{type}: t"), Print).Should().Be(expected);

    [Theory]
    [InlineData("Token")]
    [InlineData("Sentence")]
    public void WhereTheSchemaHasTheType_ADocumentWithoutAny_HasThoseOfUax29(string type) =>
        Run(Corpus(type), Print).Should().Be("It's | 3.5 | % | more | . | So | ? / It's 3.5% more. | So?");

    [Fact]
    public void AnnotationsOfDerivedTypes_AreTokensToo()
    {
        var corpus = Corpus("Token: { abstract: true }\n  Word: { base: Token }\n  Unused", annotation: "Word: w");
        Run(corpus, Print).Should().Be("It / It's 3.5% more. | So?");
    }

    [Fact]
    public void WhatIsAnnotated_IsNotStored()
    {
        SegmentEncoder.Encode(Text, tokens: false, sentences: false).Should().BeEmpty();
        var tokens = SegmentEncoder.Encode(Text, tokens: true, sentences: false);
        var sentences = SegmentEncoder.Encode(Text, tokens: false, sentences: true);
        SegmentEncoder.Encode(Text, tokens: true, sentences: true).Should().Be(tokens[..^1] + sentences[1..]);
    }

    [Fact]
    public void AToken_TakesOneUnit() =>
        SegmentEncoder.Encode(string.Concat(Enumerable.Repeat("one two, three. ", 500)), tokens: true, sentences: false)
            .Should().HaveLength((500 * 5) + 2, "a count and an absence are stored besides");

    /// <summary>Long stretches and wide gaps, which need more than a unit.</summary>
    [Fact]
    public void AnyTextsSegments_ComeBack() =>
        Gen.OneOf(Gen.OneOf("word", " ", ". ", "\r\n", "é").List[0, 20].Select(string.Concat),
            Gen.Int[1, 40000].Select(length => new string('a', length) + new string(' ', length) + "b"))
            .Sample(
                text =>
                {
                    var printed = Run(
                        TestCorpus.Empty
                            .With("corpus.yaml", "corpus: C\nformat: 1\nlicense: CC0-1.0\n")
                            .With("d.txt", text + ".")
                            .With("d.yaml", "document: d\ntext: d.txt\n"),
                        "return string.Join(' ', Document.D.TokenSpans) + string.Join(' ', Document.D.SentenceSpans);");
                    return printed == Spans(Segments.Tokens(text + ".")) + Spans(Segments.Sentences(text + "."));
                },
                iter: 20);

    // Two spaces look as if something were lost between them, which is a warning.
    private static string Run(TestCorpus corpus, string body) => (string)ExecutionTests.Run(corpus, body, "C", DiagnosticSeverity.Warning)!;

    private static string Spans(int[] bounds) => string.Join(' ', bounds.Chunk(2).Select(bound => $"{bound[0]}..{bound[1]}"));

    private static TestCorpus Corpus(string type, string? annotation = null) => TestCorpus.Empty
        .With("corpus.yaml", $"corpus: C\nformat: 1\nlicense: CC0-1.0\nannotations:\n  {type}: {{}}\n")
        .With("d.txt", Text)
        .With("d.yaml", $"document: d\ntext: d.txt\n{(annotation is null ? "" : $"annotations:\n  - {annotation}\n    exact: It\n")}");
}
