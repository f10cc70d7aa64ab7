using System.Globalization;
using IprCorpus.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace IprCorpus.Analyzers.Tests.Ids;

/// <summary>Which literals are said to be no ids, and what is offered instead.</summary>
public class LiteralIdTests
{
    [Theory]
    [InlineData("Person.ById(⟦\"tian-shihung\"⟧)", "The corpus has no Person with the id 'tian-shihung'. Did you mean 'tian-shihong'?")]
    [InlineData("Party.ById(⟦\"di-lianzu\"⟧)!.Name", "The corpus has no Party with the id 'di-lianzu'. Did you mean 'di-lianzhu'?")]
    [InlineData("Place.ByIso3166(⟦\"XX\"⟧)", "The corpus has no Place with the Iso3166 'XX'.")]
    [InlineData("Corpus.People[⟦\"nobody-at-all\"⟧]", "The corpus has no Person with the id 'nobody-at-all'.")]
    [InlineData("Corpus.Documents[⟦\"authorities-target-ipr-infringement\"⟧].Title",
        "The corpus has no Document with the id 'authorities-target-ipr-infringement'. Did you mean 'authorities-target-ipr-infringements'?")]
    [InlineData("Corpus.Documents.Contains(⟦Constant⟧)", "The corpus has no Document with the id 'constant'.")]
    [InlineData("Corpus.Documents[0].FindAnnotation(⟦\"q2-tian-pledg\"⟧)",
        "The corpus has no annotation with the id 'q2-tian-pledg'. Did you mean 'q2-tian-pledge'?")]
    public async Task AnIdThatTheSeedCorpusLacks_IsReported(string expression, string message)
    {
        var (start, end) = (expression.IndexOf('⟦'), expression.IndexOf('⟧') - 1);
        var compilation = IdCheck.OfReader(expression.Replace("⟦", "").Replace("⟧", ""));

        var diagnostic = (await IdCheck.Analyze(compilation)).Single();

        diagnostic.Id.Should().Be("IPR0821");
        diagnostic.GetMessage(CultureInfo.InvariantCulture).Should().Be(message);
        diagnostic.Location.SourceTree!.ToString()[diagnostic.Location.SourceSpan.Start..diagnostic.Location.SourceSpan.End].Should()
            .Be(expression[(start + 1)..(end + 1)]);
    }

    [Theory]
    [InlineData("Person.ById(\"tian-shihong\")")]
    [InlineData("Entity.ById(\"tian-shihong\")")]
    [InlineData("Place.ByIso3166(\"CN\")")]
    [InlineData("Corpus.Documents.Find(variable)")]
    [InlineData("Corpus.Documents[0].FindAnnotation(\"q2-tian-pledge\")")]
    [InlineData("new System.Collections.Generic.Dictionary<string, string>()[\"nobody\"]")]
    [InlineData("Corpus.People.Contains(Person.TianShihong)")]
    public async Task WhatIsThere_OrNotALiteral_IsNot(string expression) =>
        (await IdCheck.Analyze(IdCheck.OfReader(expression))).Should().BeEmpty();

    [Fact]
    public async Task ACorpusOfTheProjectItself_IsCheckedToo() =>
        (await IdCheck
            .Analyze(IdCheck.OfBuilder("new object?[] { Person.ById(\"adda\"), Document.ById(\"first\"), Document.First.FindAnnotation(\"m3\") }",
                TestCorpus.Small)))
            .Select(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture))
            .Should().Equal("The corpus has no Person with the id 'adda'. Did you mean 'ada'?",
                "The corpus has no annotation with the id 'm3'. Did you mean 'm1' or 'm2'?");

    [Fact]
    public async Task BeyondTheLimitOfNamedInstances_ItIsSilent() =>
        (await IdCheck.Analyze(IdCheck.OfBuilder(
            "new object?[] { Person.ById(\"adda\"), Document.ById(\"frist\"), Entity.ById(\"x\") }", TestCorpus.Small, ("CorpusNamedInstanceLimit", "1"))))
            .Should().BeEmpty();

    [Fact]
    public async Task NearestIdsAndNamedInstance_AreOffered()
    {
        (await IdCheck.Fix("Person.ById(\"tian-shihung\")!.Name")).Should().Equal(
            "Use Person.TianShihong: Person.TianShihong.Name",
            "Replace by 'tian-shihong': Person.ById(\"tian-shihong\")!.Name");
        (await IdCheck.Fix("Corpus.Documents[ /* it */ @\"authorities-target-ipr-infringement\" ]")).Should().Equal(
            "Use Document.AuthoritiesTargetIprInfringements: Document.AuthoritiesTargetIprInfringements",
            "Replace by 'authorities-target-ipr-infringements': Corpus.Documents[ /* it */ \"authorities-target-ipr-infringements\" ]");
        (await IdCheck.Fix("Place.ByIso3166(\"CN \")")).Should().Equal("Replace by 'CN': Place.ByIso3166(\"CN\")");
    }

    [Fact]
    public async Task OfSeveralNearIds_EachIsOffered_AndAConstantIsLeftAlone()
    {
        (await IdCheck.Fix("Corpus.Documents[0].FindAnnotation(\"m2-tiam\")")).Should()
            .HaveCountGreaterThan(1).And.Contain("Replace by 'm2-tian': Corpus.Documents[0].FindAnnotation(\"m2-tian\")");
        (await IdCheck.Fix("Corpus.Documents.Contains(Constant)")).Should().BeEmpty();
    }
}
