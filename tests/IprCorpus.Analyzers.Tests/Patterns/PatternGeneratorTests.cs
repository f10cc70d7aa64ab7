using IprCorpus.Analyzers.Tests.Harness;
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
    [InlineData("m:Mention[entity='tian-shihong']",
        "3: Tian Shihong m=m2-tian | deputy head of the State Administration for Market Regulation m=m2-deputy-head | Tian m=m5-tian")]
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
                        public static partial IEnumerable<PatternMatch> @in(Tokens.Document @this);

                        [CorpusPattern("'law' []")]
                        public static partial IEnumerable<PatternMatch> @in(IEnumerable<Document> documents);

                        [CorpusPattern("'law' []", Overlapping = true)]
                        internal static partial IEnumerable<PatternMatch> @in(DocumentList<Document> documents);
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
                internal static partial IEnumerable<PatternMatch> FindLaws(this Document document);

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
    public void Diagnostics_AreReportedAtTheirPlace()
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
        CorpusReference.Compilation(own, program, [Tokens]).SyntaxTrees.Should()
            .NotContain(static tree => tree.FilePath.Contains("Patterns/", StringComparison.Ordinal));
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

    [Fact]
    public void TwoCorporaInScope_AreAmbiguous()
    {
        var small = CorpusReference.Of(TestCorpus.Small, "Small");
        var program = Program("'law'", "Tokens").Replace("using Tokens;", "using Small;\nusing Tokens;");
        const string Message = "The name 'Corpus' is ambiguous between 'Small.Corpus' and 'Tokens.Corpus' where 'Find' is declared; "
            + "take a 'Document' of the one that is meant, or write 'using Corpus = Small.Corpus;'";

        var run = PatternProgram.Of(program, [Tokens, small]);
        run.Sources.Should().BeEmpty();
        run.Diagnostics.Should().ContainSingle().Which.GetMessage(null).Should().Be(Message);

        // One of the two is the project's own, whose code nobody sees yet.
        Own(program).Should().ContainSingle().Which.GetMessage(null).Should().Be(Message);
        Own(program.Replace("using Small;\n", "")).Should().BeEmpty();
        Own(program.Replace("using Small;", "").Replace("internal static partial class Program",
            "namespace Small.Inner;\ninternal static partial class Program"))
            .Should().ContainSingle("the corpus around the method is nearer than the one imported");
    }

    [Theory]
    [InlineData("using Corpus = Tokens.Corpus;")]
    [InlineData("using Corpus = Small.Corpus;")]
    public void AnAlias_DecidesBetweenTwoInScope(string alias)
    {
        var small = CorpusReference.Of(TestCorpus.Small, "Small");
        var program = Program("'law'", "Tokens").Replace("using Tokens;", "using Small;\nusing Tokens;\n" + alias);

        var run = PatternProgram.Of(program, [Tokens, small]);
        run.Diagnostics.Should().BeEmpty();
        run.Sources.Values.Should().ContainSingle().Which.Should()
            .Contain($"global::{(alias.Contains("Small", StringComparison.Ordinal) ? "Small" : "Tokens")}.Corpus.Documents");
    }

    [Fact]
    public void BuiltInEnums_AreTheRuntimesInBothHosts()
    {
        var corpus = Treebank;
        var program = Program("[upos='ADJ'] x:[upos='NOUN|PROPN' & head.upos!='X']", "Bank");

        PatternProgram.Of(program, [CorpusReference.Of(corpus, "Bank")]).Execute().Should().Be("1: Red apples x=");
        var own = CorpusReference.Compilation(corpus, program);
        own.GetDiagnostics().Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden).Should().BeEmpty();
        PatternProgram.Of(program, [CorpusReference.Of(corpus, "Bank")]).Sources.Values
            .Should().Equal(own.SyntaxTrees.Single(static tree => tree.FilePath.Contains("Patterns/", StringComparison.Ordinal)).ToString());

        PatternProgram.Of(program.Replace("'ADJ'", "'ADJJ'"), [CorpusReference.Of(corpus, "Bank")]).Diagnostics.Should().ContainSingle()
            .Which.GetMessage(null).Should().StartWith("'ADJJ' is no value of Upos. Did you mean 'ADJ'? It has ADJ, ADP, ADV");
    }

    /// <summary>A treebank whose schema nobody wrote: parts of speech are the runtime's.</summary>
    private static TestCorpus Treebank
    {
        get
        {
            const string Conllu = """
                # newdoc id = d
                # sent_id = s
                # text = Red apples fell.
                1 Red red ADJ JJ Degree=Pos 2 amod _ _
                2 apples apple NOUN NNS Number=Plur 3 nsubj _ _
                3 fell fall VERB VBD Tense=Past 0 root _ SpaceAfter=No
                4 . . PUNCT . _ 3 punct _ _

                """;
            var lines = Conllu.Split('\n').Select(static line => line.StartsWith('#') ? line : line.Replace(' ', '\t'));
            return TestCorpus.Empty
                .With("corpus.yaml", "corpus: Bank\nformat: 1\nnamespace: Bank\nlicense: CC0-1.0\n")
                .With("d.conllu", string.Join('\n', lines));
        }
    }

    [Fact]
    public void BuiltInEnums_AreTheRuntimesInColumnsJsonAndLayersToo()
    {
        const string Program = """
            using System.Linq;
            using Bank;
            using IprCorpus.Runtime;

            internal static class Program
            {
                public static string Run() => string.Join(" | ",
                    Corpus.Tokens.CountWhere(Token.Columns.Upos, Upos.Noun),
                    Corpus.Tokens.CountBy(Token.Columns.Upos).First(),
                    Corpus.Tokens.Where(token => token.Upos == Upos.Verb).ToJson().Contains("\"upos\":\"VERB\""),
                    ((IToken)Corpus.Tokens[0]).Upos,
                    Corpus.Tokens.GroupBy(token => token.Upos).ToJson().Contains("\"key\":\"ADJ\""));
            }
            """;

        PatternProgram.Of(Program, [CorpusReference.Of(Treebank, "Bank")]).Execute().Should().Be("1 | [Adj, 1] | True | Adj | True");
        CorpusReference.Compilation(Treebank, Program).GetDiagnostics().Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)
            .Should().BeEmpty();
    }

    /// <summary>What the generator of the project's own corpus, the small one, says of a program's patterns.</summary>
    private static IEnumerable<Diagnostic> Own(string program)
    {
        var files = TestCorpus.Small.Files.Select(static file => new TestFile("/corpus/" + file.Key, file.Value));
        var options = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add(Consumer.CorpusDirectory, "/corpus/");
        Consumer.Driver(files, options, tracksSteps: false).RunGeneratorsAndUpdateCompilation(
            Consumer.Compilation(program).AddReferences(MetadataReference.CreateFromImage(Tokens.Image)), out _, out var diagnostics);
        return diagnostics.Where(static diagnostic => diagnostic.Id == "IPR0813");
    }

    private static string Program(string pattern, string @namespace) => $$"""
        using System.Collections.Generic;
        using System.Linq;
        using IprCorpus.Runtime;
        using {{@namespace}};

        internal static partial class Program
        {
            [CorpusPattern({{SymbolDisplay.FormatLiteral(pattern, quote: true)}})]
            public static partial IEnumerable<PatternMatch> Find();

            public static string Run() => $"{Find().Count()}: " + string.Join(" | ", Find().Take(3).Select(static match =>
                match.Text + string.Concat(match.Captures.Select(static capture => " " + capture.Name + "=" + capture.Annotation?.Id))));
        }
        """;
}
