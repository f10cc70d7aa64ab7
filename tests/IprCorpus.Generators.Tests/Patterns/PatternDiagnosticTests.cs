using System.Globalization;
using IprCorpus.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;

namespace IprCorpus.Generators.Tests.Patterns;

/// <summary>What is said about errors, and where: at the marked place in the source.</summary>
public class PatternDiagnosticTests
{
    private const string Find = "public static partial IEnumerable<PatternMatch> Find();";

    public static TheoryData<string, string, string> Diagnostics => new()
    {
        { "IPR0801", "[CorpusPattern(\"[]\")] public static IEnumerable<PatternMatch> ⟦Find⟧() => null!;",
            "'Find' cannot be a pattern: it must be partial and have no body" },
        { "IPR0801", "[CorpusPattern(\"[]\")] public partial IEnumerable<PatternMatch> ⟦Find⟧();", "'Find' cannot be a pattern: it must be static" },
        { "IPR0801", "[CorpusPattern(\"[]\")] public static partial IEnumerable<int> ⟦Find⟧();",
            "'Find' cannot be a pattern: it must return IEnumerable<PatternMatch>, of IprCorpus.Runtime.PatternMatch" },
        { "IPR0801", "[CorpusPattern(\"[]\")] public static partial IEnumerable<PatternMatch> ⟦Find⟧(int i);",
            "'Find' cannot be a pattern: it must take nothing, a Document, an IEnumerable<Document> or a DocumentList<Document>" },
        { "IPR0801", "[CorpusPattern(\"[]\")] public static partial IEnumerable<PatternMatch> ⟦Find⟧<T>();",
            "'Find' cannot be a pattern: it must not be generic" },
        { "IPR0803", "[CorpusPattern(\"[upos='ADJ'⟦⟧\")] " + Find, "Expected ']', found the end" },
        { "IPR0803", "[CorpusPattern(\"⟦⟧\")] " + Find, "Expected a token, an annotation type or a group, found the end" },
        { "IPR0803", "[CorpusPattern(\"[] ⟦)⟧\")] " + Find, "Expected a token, an annotation type or a group, 'within', 'containing' or the end, found ')'" },
        { "IPR0803", "[CorpusPattern(\"[upos=⟦'⟧ADJ]\")] " + Find, "Expected the ' that closes this value, found the end" },
        { "IPR0803", "[CorpusPattern(\"[] within ⟦[⟧]\")] " + Find, "Expected an annotation type, found '['" },
        { "IPR0803", "[CorpusPattern(\"[] within ⟦⟧\")] " + Find, "Expected an annotation type, found the end" },
        { "IPR0803", "[CorpusPattern(\"[]{⟦3,2⟧}\")] " + Find, "Expected a second number that is not less than the first, found '2'" },
        { "IPR0803", "[CorpusPattern(\"[upos ⟦~⟧ 'ADJ']\")] " + Find, "Expected an operator such as '=' or '!=', found '~'" },
        { "IPR0803", "[CorpusPattern(\"[upos = ⟦]⟧\")] " + Find, "Expected a value between quotes, or a number, found ']'" },
        { "IPR0804", "[CorpusPattern(\"[] within ⟦Phrse⟧\")] " + Find, "The corpus has no annotation type 'Phrse'. Did you mean 'Phrase'?" },
        { "IPR0804", "[CorpusPattern(\"⟦Person⟧\")] " + Find, "The corpus has no annotation type 'Person'." },
        { "IPR0805", "[CorpusPattern(\"[⟦pos⟧='ADJ']\")] " + Find,
            "Token has no attribute 'pos'. Did you mean 'upos'? It has upos, lemma, head, rank, weight, stop, document, word, text and id" },
        { "IPR0805", "[CorpusPattern(\"Phrase[by.⟦nme⟧='x']\")] " + Find,
            "Person has no attribute 'nme'. Did you mean 'name'? It has name, aliases, boss and id" },
        { "IPR0805", "[CorpusPattern(\"[lemma.⟦x⟧='x']\")] " + Find, "'lemma' has no attribute 'x'. It has none, for it refers to nothing" },
        { "IPR0806", "[CorpusPattern(\"[upos=⟦'ADJJ'⟧]\")] " + Find, "'ADJJ' is no value of Upos. Did you mean 'adj'? It has adj, noun, verb, det and punct" },
        { "IPR0806", "[CorpusPattern(\"[upos=⟦'ADJ|N.*'⟧]\")] " + Find, "'N.*' is no value of Upos. It has adj, noun, verb, det and punct" },
        { "IPR0807", "[CorpusPattern(\"[rank>⟦'x'⟧]\")] " + Find, "'rank' holds whole numbers, but 'x' is not; write a whole number" },
        { "IPR0807", "[CorpusPattern(\"[stop=⟦1⟧]\")] " + Find, "'stop' holds truth values, but '1' is not; write true or false" },
        { "IPR0808", "[CorpusPattern(\"[lemma=⟦'a('⟧]\")] " + Find,
            "'a(' cannot be used as a regular expression: it is not well-formed; '==' compares with the characters as they are" },
        { "IPR0808", "[CorpusPattern(\"[lemma=⟦'(a{1,100}){1,100}'⟧]\")] " + Find,
            "'(a{1,100}){1,100}' cannot be used as a regular expression: written out, with each repetition as often as it can occur, it is longer than " +
                "1990 characters; '==' compares with the characters as they are" },
        { "IPR0808", "[CorpusPattern(\"[lemma=⟦'(?=a)'⟧]\")] " + Find,
            "'(?=a)' cannot be used as a regular expression: it looks ahead; '==' compares with the characters as they are" },
        { "IPR0808", "[CorpusPattern(@\"[lemma=⟦'(a)[(?=]\\1'⟧]\")] " + Find,
            "'(a)[(?=]\\1' cannot be used as a regular expression: it refers back to a group; '==' compares with the characters as they are" },
        { "IPR0809", "[CorpusPattern(\"[lemma⟦<⟧'a']\")] " + Find,
            "'lemma' holds text, which a pattern cannot compare with '<'; only numbers are less or greater" },
        { "IPR0810", "[CorpusPattern(\"a:[] ⟦a⟧:[]\")] " + Find, "The name 'a' is given twice; a capture has a name of its own" },
        { "IPR0811", "[CorpusPattern(\"[]{⟦1001⟧}\")] " + Find, "The pattern is too large: a part can be repeated 1000 times at most" },
        { "IPR0811", "[CorpusPattern(\"⟦((([] Phrase){10}){10}){20}⟧\")] " + Find,
            "The pattern is too large: its parts, repeated ones each time, can be 2000 at most" },
        { "IPR0812", "[CorpusPattern(\"⟦[]*⟧\")] " + Find,
            "Every part of the pattern can be left out, so that it matches, without a token, everywhere; one part must be there" },
        { "IPR0814", "[CorpusPattern(\"⟦([]*?)+⟧ Phrase\")] " + Find,
            "What is repeated without bound here can match no token, and holds '([]*?)', which takes as few as it can, so that no match comes first; leave " +
                "out its '?', bound it, or let a token be there each time" },

        // However a string is written, the place is that of the characters in the source.
        { "IPR0804", "[CorpusPattern(\"\\x5b\\u005D\\t\\U0000000A ⟦\\u0050hrse⟧\")] " + Find,
            "The corpus has no annotation type 'Phrse'. Did you mean 'Phrase'?" },
        { "IPR0804", "[CorpusPattern(@\"[word=\"\"a\"\"] ⟦Phrse⟧\")] " + Find, "The corpus has no annotation type 'Phrse'. Did you mean 'Phrase'?" },
        { "IPR0804", "[CorpusPattern(\"\"\"[word=\"a\"] ⟦Phrse⟧\"\"\")] " + Find, "The corpus has no annotation type 'Phrse'. Did you mean 'Phrase'?" },
        { "IPR0804", "[CorpusPattern(\"\"\"\n        [word=\"a\"]\n\n          ⟦Phrse⟧\n        \"\"\")] " + Find,
            "The corpus has no annotation type 'Phrse'. Did you mean 'Phrase'?" },
        { "IPR0804", "[CorpusPattern(\"[] \" + (@\"within \" + \"⟦Phr\" + \"se⟧\"))] " + Find,
            "The corpus has no annotation type 'Phrse'. Did you mean 'Phrase'?" },
        { "IPR0804", "private const string Constant = \"Phrse\"; [CorpusPattern(⟦Constant⟧)] " + Find,
            "The corpus has no annotation type 'Phrse'. Did you mean 'Phrase'?" },
    };

    [Theory, MemberData(nameof(Diagnostics))]
    public void ADiagnostic_IsShownAtItsPlace(string rule, string member, string message)
    {
        var marked =
            $"using System.Collections.Generic;\nusing IprCorpus.Runtime;\nusing Tokens;\n\ninternal static partial class Program\n{{\n    {member}\n}}\n";
        var (start, end) = (marked.IndexOf('⟦'), marked.IndexOf('⟧') - 1);
        var program = marked.Replace("⟦", "").Replace("⟧", "");

        var diagnostics = GeneratorDriverRun.Of(TokenCorpus.Sample, program).Diagnostics
            .Where(static diagnostic => diagnostic.Id.StartsWith("IPR08", StringComparison.Ordinal));

        Shown(diagnostics).Should().Equal($"{Place(program, start)}-{Place(program, end)} {rule} {message}");
    }

    [Theory]
    [InlineData("(", 200, "[]", ")")]
    [InlineData("[!", 200, "word='a'", "")]
    [InlineData("[word='a'", 1, " & word='a'", "]")]
    public void APatternWithoutMeasure_IsAnErrorAndNoMore(string start, int times, string middle, string end)
    {
        var pattern = times == 1
            ? start + string.Concat(Enumerable.Repeat(middle, 5000)) + end
            : start[0] + string.Concat(Enumerable.Repeat(start[^1..], times)) + middle + string.Concat(Enumerable.Repeat(end, times));

        GeneratorDriverRun.Of(TokenCorpus.Sample, PatternRun.Program(pattern)).Diagnostics
            .Select(static diagnostic => diagnostic.Id).Should().Contain("IPR0811");
    }

    [Theory]
    [InlineData("\"\\U12\"")]
    [InlineData("\"\\u1\"")]
    [InlineData("\"[] \\")]
    [InlineData("\"\"\"\n  []\n \"\"\"")]
    [InlineData("\"\"\"\n    []\n")]
    [InlineData("@\"[]")]
    [InlineData("\"[]\" + null")]
    [InlineData("\"[]\" + 1")]
    [InlineData("null!")]
    [InlineData("default")]
    [InlineData("")]
    public void AnArgumentThatIsNoString_IsLeftToTheCompiler(string argument) =>
        GeneratorDriverRun.Of(TokenCorpus.Sample, PatternRun.Program("x").Replace("\"x\"", argument)).Result.Exception.Should().BeNull();

    [Fact]
    public void EveryDiagnostic_IsReported() =>
        GeneratorDriverRun.Of(TokenCorpus.Sample, PatternRun.Program("[upos='X' & lemm='a'] Phras within Claus"))
            .Diagnostics.Select(static diagnostic => diagnostic.Id).Where(static id => id.StartsWith("IPR08", StringComparison.Ordinal))
            .Should().Equal("IPR0806", "IPR0805", "IPR0804", "IPR0804");

    [Fact]
    public void EveryRule_IsTested() =>
        DiagnosticCatalog.All.Select(static rule => rule.Id)
            .Where(static id => id.StartsWith("IPR080", StringComparison.Ordinal) || id.StartsWith("IPR081", StringComparison.Ordinal))
            .Should().BeSubsetOf(((IEnumerable<object[]>)Diagnostics).Select(static row => (string)row[0]).Concat(["IPR0802", "IPR0813"]));

    [Fact]
    public void APatternInAProjectWithoutSchema_HasNoCorpus() =>
        GeneratorDriverRun.Of(TestCorpus.Empty, PatternRun.Program("[]").Replace("using Tokens;", ""))
            .Diagnostics.Select(static diagnostic => diagnostic.Id).Should().Contain("IPR0802");

    private static IEnumerable<string> Shown(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(static diagnostic =>
    {
        var place = diagnostic.Location.GetLineSpan();
        return $"{place.StartLinePosition}-{place.EndLinePosition} {diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    });

    private static string Place(string program, int offset)
    {
        var before = program[..offset];
        return $"{before.Count(static unit => unit == '\n')},{offset - before.LastIndexOf('\n') - 1}";
    }
}
