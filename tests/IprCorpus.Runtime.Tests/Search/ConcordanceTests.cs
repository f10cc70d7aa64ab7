using System.Text.RegularExpressions;
using IprCorpus.Runtime.Tests.Corpora;

namespace IprCorpus.Runtime.Tests.Search;

public class ConcordanceTests
{
    private const string Text = "The old law, a good law. New law\nis bad; the law of Old.";

    private static Concordance<TestDocument> Lines => FindTests.TextsOf(Text).Find("law");

    [Fact]
    public void Context_IsOneStretchOfTheText() =>
        Lines.WithWords(2).Select(line => (line.Left, line.Text, line.Right)).Should().Equal(
            ("The old ", "law", ", a good"),
            ("a good ", "law", ". New law"),
            ("law. New ", "law", "\nis bad"),
            ("bad; the ", "law", " of Old"));

    [Fact]
    public void Context_InCharacters_IsCutAtTheEndsOfTheText() =>
        Lines.WithCharacters(5)[0].Should().Match<ConcordanceLine<TestDocument>>(line => line.Left == " old " && line.Right == ", a g");

    [Fact]
    public void Context_CutsNoCharacterInHalf()
    {
        var line = FindTests.TextsOf("😀a😀").Find("a").WithCharacters(1)[0];
        (line.Left, line.Right).Should().Be(("😀", "😀"));
    }

    [Fact]
    public void ContextOfNothing_IsEmpty() =>
        Lines.WithWords(0).Should().OnlyContain(line => line.Left == "" && line.Right == "");

    [Fact]
    public void SortedByWords_PutsMissingOnesFirst_AndKeepsTheOrderOfEquals()
    {
        Starts(Lines.SortedBy(1)).Should().Equal(8, 29, 20, 45);
        Starts(Lines.SortedBy(-1)).Should().Equal(20, 29, 8, 45);
        Starts(Lines.SortedBy(0)).Should().Equal(8, 20, 29, 45);
        Starts(FindTests.TextsOf("b law", "law", "a law").Find("law").SortedBy(-1)).Should().Equal(0, 2, 2);

        static IEnumerable<int> Starts(Concordance<TestDocument> lines) => lines.Select(line => line.Span.Start);
    }

    [Fact]
    public void SortingByNoWord_IsRefused() => FluentActions.Invoking(() => Lines.SortedBy()).Should().Throw<ArgumentException>();

    [Fact]
    public void Words_AreCountedWithoutMarks() =>
        (Lines[0].Word(1), Lines[0].Word(2), Lines[0].Word(-1), Lines[0].Word(-3), Lines[0].Word(0)).Should().Be(("a", "good", "old", null, "law"));

    [Fact]
    public void Lines_StandUnderEachOther() =>
        Lines.WithWords(2).Select(line => line.ToString(6)).Should().Equal("e old [law], a go", " good [law]. New ", ". New [law] is ba", "; the [law] of Ol");

    [Fact]
    public void Sentence_HoldsWhatWasFound() => Lines[2].Sentence.Should().Be("New law");

    [Fact]
    public void Matches_AreThoseOfTheExpression()
    {
        var texts = FindTests.TextsOf("Rights, copyright", "right");
        texts.Matches(new Regex("right|x*", RegexOptions.IgnoreCase)).Select(line => line.Span).Should().Equal(new TextSpan(0, 5), new TextSpan(12, 17),
            new TextSpan(0, 5));
        texts.Matches(new Regex("right", RegexOptions.IgnoreCase), wholeTokens: true).Should().ContainSingle().Which.Document.Id.Should().Be("d1");
    }

    [Fact]
    public void WhatWasFound_KnowsTheAnnotationsItHits()
    {
        var corpus = new InMemoryCorpus(("d", "Old law, new law", [new Draft(Kind.Name, 0, 7, "old"), new Draft(Kind.Name, 9, 12, "new")]));
        var lines = corpus.Documents.All.Texts.Find("law");
        lines[0].Hits(corpus.Names.All).Select(name => name.Id).Should().Equal("old");
        lines[1].Hits(corpus.Names.All).Should().BeEmpty();
        lines.PairsWith(corpus.Names.All, SpanRelation.Before).Select(pair => (pair.Line.Span.Start, pair.Annotation.Id)).Should()
            .Equal((13, "old"), (13, "new"));
    }

    [Fact]
    public void Annotations_HaveContextsToo()
    {
        var corpus = new InMemoryCorpus(("a", "An old law", [new Draft(Kind.Name, 3, 6)]), ("b", "A new law", [new Draft(Kind.Name, 2, 5)]));
        var texts = corpus.Documents.All.Texts;
        texts.Of(corpus.Names.All.Reverse()).Select(line => (line.Left, line.Text)).Should().Equal(("An ", "old"), ("A ", "new"));
        texts.Where(document => document.Id == "b").Of(corpus.Names.All).Should().ContainSingle();
        texts.In((TestDocument)corpus.Documents.All[0]).Find("law").Should().ContainSingle();
    }

    [Fact]
    public void Where_KeepsTheContext() =>
        Lines.WithWords(1).Where(line => line.Word(-1) == "old").Should().ContainSingle().Which.Left.Should().Be("old ");

    [Fact]
    public void AWalk_AllocatesNothing()
    {
        var lines = Lines;
        var sum = 0;
        Allocations.Of(() =>
        {
            foreach (var line in lines)
            {
                sum += line.Span.Start;
            }
        }).Should().Be(0);
        sum.Should().BePositive();
    }
}
