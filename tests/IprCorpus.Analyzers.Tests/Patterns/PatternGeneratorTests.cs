using IprCorpus.Analyzers.Tests.Harness;
using IprCorpus.Generators.Tests.Harness;
using IprCorpus.Generators.Tests.Patterns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IprCorpus.Analyzers.Tests.Patterns;

/// <summary>Patterns over corpora that a program references.</summary>
public class PatternGeneratorTests
{
    private static readonly CorpusReference Tokens = CorpusReference.Of(TokenCorpus.Sample, "Tokens");

    [Theory]
    [InlineData("'intellectual'%c 'property'", "4: intellectual property | intellectual property | intellectual property")]
    [InlineData("Mention[form='name'] 'said'", "2: Tian said | Di said")]
    [InlineData("c:Cue within Quotation", "0: ")]
    [InlineData("m:Mention[entity='tian-shihong']", "3: Tian Shihong m=m2-tian | deputy head of the State Administration for Market Regulation m=m2-deputy-head | Tian m=m5-tian")]
    [InlineData("[word='.*ly'] within Quotation[source.name='Tian.*' & mode='direct']", "1: precisely")]
    [InlineData("[word='infring.*'] within Quotation[source='tian-shihong']", "1: infringements")]
    public void TheSeedCorpus_IsSearched(string pattern, string found) =>
        PatternProgram.Of(Program(pattern, "IprCorpus"), [CorpusReference.Seeds]).Execute().Should().Be(found);

    [Fact]
    public void WhatIsSearched_AndAround_IsWhatTheMethodSays() =>
        PatternProgram.Of("""
            using System.Collections.Generic;
            using System.Linq;
            using IprCorpus.Runtime;
            using Tokens;

            namespace Some.@where
            {
                internal partial record struct Outer<T>
                {
                    internal static partial class @class
                    {
                        [CorpusPattern("'law' []")]
                        public static partial IEnumerable<Match> @in(Tokens.Document @this);

                        [CorpusPattern("'law' []")]
                        public static partial IEnumerable<Match> @in(IEnumerable<Document> documents);

                        [CorpusPattern("'law' []", Overlapping = true)]
                        internal static partial IEnumerable<Match> @in(DocumentList<Document> documents);
                    }
                }
            }

            internal static class Program
            {
                public static string Run() => string.Join(" | ", new[]
                {
                    Some.@where.Outer<int>.@class.@in(Corpus.Documents[0]),
                    Some.@where.Outer<int>.@class.@in(Corpus.Documents.Take(0)),
                    Some.@where.Outer<int>.@class.@in(Corpus.Documents),
                }.Select(static matches => matches.Count()));
            }
            """, [Tokens]).Execute().Should().Be("1 | 0 | 1");

    [Fact]
    public void AnExtension_IsOne() =>
        PatternProgram.Of("""
            using System.Collections.Generic;
            using System.Linq;
            using IprCorpus.Runtime;
            using Tokens;

            internal static partial class Program
            {
                [CorpusPattern("'law' []")]
                internal static partial IEnumerable<Match> FindLaws(this Document document);

                public static string Run() => Document.ById("d")!.FindLaws().Single().Text;
            }
            """, [Tokens]).Execute().Should().Be("law is");

    [Theory]
    [InlineData("[upos='ADJ'] [lemma='infringement'] within Phrase")]
    [InlineData("p:Phrase[by.boss.aliases='A.*' & tone='calm' & document.year>3] ([stop=true]? n:[head.weight<=0.5]){2,}? <Clause> !containing Gap")]
    public void SymbolsAndSchema_GiveTheSameCode(string pattern)
    {
        // The small part of the other host that is needed to see what it emits.
        var program = Program(pattern, "Tokens");
        var own = CorpusReference.Compilation(TokenCorpus.Sample, program).SyntaxTrees
            .Single(static tree => tree.FilePath.Contains("Patterns/", StringComparison.Ordinal)).ToString();

        PatternProgram.Of(program, [Tokens]).Sources.Values.Should().Equal(own);
    }

    [Fact]
    public void ALineAbove_MovesThePatternAndEmitsNothing()
    {
        var start = PatternProgram.Of(Program("'law'", "Tokens"), [Tokens]);

        var run = start.EditProgram("// moved\n" + Program("'law'", "Tokens"));

        run.Sources.Should().BeEquivalentTo(start.Sources);
        run.Result.TrackedOutputSteps.SelectMany(static step => step.Value).SelectMany(static step => step.Outputs)
            .Should().OnlyContain(static output => output.Reason == IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void Mistakes_AreReportedAtTheirPlace()
    {
        var diagnostic = PatternProgram.Of(Program("[upos='ADJ'] within Phrse", "Tokens"), [Tokens]).Diagnostics.Single();

        diagnostic.Id.Should().Be("IPR0804");
        diagnostic.GetMessage(null).Should().Be("The corpus has no annotation type 'Phrse'. Did you mean 'Phrase'?");
        diagnostic.Location.GetLineSpan().StartLinePosition.Should().Be(new Microsoft.CodeAnalysis.Text.LinePosition(7, 40));
    }

    [Fact]
    public void WithoutACorpusInScope_ThatIsSaid() =>
        PatternProgram.Of(Program("'law'", "IprCorpus.Runtime"), [Tokens]).Diagnostics.Single().Id.Should().Be("IPR0802");

    [Fact]
    public void AProjectWithACorpusOfItsOwn_IsLeftToItsGenerator()
    {
        var run = PatternProgram.Of(Program("'law'", "IprCorpus.Runtime"), [], corpusDirectory: "/corpus/");

        run.Diagnostics.Should().BeEmpty();
        run.Sources.Should().BeEmpty();
    }

    [Fact]
    public void APattern_IsEmittedByOneGenerator()
    {
        // A project that compiles one corpus and references another.
        var program = Program("'law'", "Tokens");
        var own = TestCorpus.Small;

        PatternProgram.Of(program, [Tokens], corpusDirectory: "/corpus/").Sources.Should().ContainSingle();
        CorpusReference.Compilation(own, program, [Tokens]).SyntaxTrees.Should().NotContain(static tree => tree.FilePath.Contains("Patterns/", StringComparison.Ordinal));
    }

    [Fact]
    public void ADocumentOfTheProjectsOwnCorpus_DecidesBetweenTwoInScope()
    {
        // The other corpus is imported too, but the method takes a document that only the code to be generated will have.
        var program = Program("'law'", "Tokens")
            .Replace("using Tokens;", "using Tokens;\nusing Document = Small.Document;")
            .Replace("Find();\n", "Find(Document document);\n")
            .Replace("Find().", "Find(Small.Corpus.Documents[0]).");

        PatternProgram.Of(program, [Tokens], corpusDirectory: "/corpus/").Sources.Should().BeEmpty();
        CorpusReference.Compilation(TestCorpus.Small, program, [Tokens]).SyntaxTrees
            .Should().ContainSingle(static tree => tree.FilePath.Contains("Patterns/", StringComparison.Ordinal));
    }

    private static string Program(string pattern, string @namespace) => $$"""
        using System.Collections.Generic;
        using System.Linq;
        using IprCorpus.Runtime;
        using {{@namespace}};

        internal static partial class Program
        {
            [CorpusPattern({{SymbolDisplay.FormatLiteral(pattern, quote: true)}})]
            public static partial IEnumerable<Match> Find();

            public static string Run() => $"{Find().Count()}: " + string.Join(" | ", Find().Take(3).Select(static match =>
                match.Text + string.Concat(match.Captures.Select(static capture => " " + capture.Name + "=" + capture.Annotation?.Id))));
        }
        """;
}
