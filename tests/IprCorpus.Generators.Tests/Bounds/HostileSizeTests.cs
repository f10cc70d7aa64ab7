using System.Text;
using IprCorpus.Compiler.Formats.Yaml;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace IprCorpus.Generators.Tests.Bounds;

/// <summary>
/// Time and memory are bounded by the size of what is read, through the driver as in a build: what is larger than the limit
/// is not read at all, so the worst files are those just below it.
/// </summary>
[Collection(Alone.Name)]
public class HostileSizeTests(ITestOutputHelper output)
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>Of processor time in a debug build, the garbage collector's included: twice what a build may take.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    /// <summary>The beginning of a file, and what is repeated until it is as large as can be.</summary>
    public static TheoryData<string, string, string> Shapes => new()
    {
        { "nested lists", "document: d\nannotations: ", "[" },
        { "nested mappings", "", "{a: " },
        { "nested blocks", "document: d\nannotations:\n", "- " },
        { "a value that never ends", "document: d\ntitle: \"", "x" },
        { "a value in three bytes a character", "document: d\ntext: |\n  ", "\u4E2D" },
        { "annotations without anchors", "document: d\nannotations:\n", "  - Mention:\n" },
        { "equal entities", "entities:\n", "  - Person: ada\n    name: A\n" },
        { "aliases", "document: &a d\nannotations:\n", "  - [*a, *a]\n" },
        { "equal keys", "document: d\n", "title: x\n" },
        { "documents", "", "---\ndocument: d\n" },
        { "tabs", "document: d\n", "\t" },
        { "quotes", "document: d\n", "\"" },
        { "line ends", "document: d\ntext: x.txt", "\r" },
    };

    [Theory, MemberData(nameof(Shapes))]
    public void TheLargestFileOfAnyShape_EndsInADiagnostic(string shape, string start, string repeated) =>
        AssertBounded(TestCorpus.Small.With("huge.yaml", Repeat(start, repeated, YamlLimits.FileLength)), shape)
            .Should().Contain(text => text.Contains("/huge.yaml", StringComparison.Ordinal));

    [Theory]
    [InlineData("types", "corpus: C\nformat: 1\nannotations:\n", "  M: {}\n")]
    [InlineData("nested mappings", "corpus: ", "{a: ")]
    [InlineData("a value that never ends", "corpus: \"", "x")]
    public void TheLargestSchema_EndsInADiagnostic(string shape, string start, string repeated) =>
        AssertBounded(TestCorpus.Small.With("corpus.yaml", Repeat(start, repeated, YamlLimits.FileLength)), shape)
            .Should().Contain(text => text.Contains("/corpus.yaml", StringComparison.Ordinal));

    [Fact]
    public void FiftyMegabytes_EndInADiagnostic() =>
        AssertBounded(TestCorpus.Small.With("huge.yaml", Repeat("document: d\nannotations:\n", "  - Mention:\n    exact: Ada\n", 50 * Megabyte)), "50 MB")
            .Should().Contain(text => text.Contains("/huge.yaml", StringComparison.Ordinal));

    [Fact]
    public void AScalarOfFiftyMegabytes_EndsInADiagnostic() =>
        AssertBounded(TestCorpus.Small.With("huge.yaml", Repeat("document: d\ntext: |\n  ", "\u4E2D", 50 * Megabyte / 3)), "a scalar of 50 MB")
            .Should().Contain(text => text.Contains("/huge.yaml", StringComparison.Ordinal));

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void AHundredThousandLevels_EndInADiagnostic(string level) =>
        AssertBounded(TestCorpus.Small.With("deep.yaml", string.Concat(Enumerable.Repeat(level, 100_000))), $"100,000 times {level}")
            .Should().Contain(text => text.Contains("/deep.yaml", StringComparison.Ordinal));

    [Fact]
    public void ABillionLaughs_EndInADiagnostic()
    {
        var yaml = new StringBuilder("document: &a0 lol\n");
        for (var i = 1; i < 30; i++)
        {
            yaml.Append($"k{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        }

        AssertBounded(TestCorpus.Small.With("laughs.yaml", yaml.ToString()), "billion laughs")
            .Should().Contain(text => text.Contains("/laughs.yaml", StringComparison.Ordinal));
    }

    /// <summary>YAML itself has no keys that long; everything else that becomes a name can be.</summary>
    [Theory]
    [InlineData("a")]
    [InlineData("A")]
    [InlineData("\u4E2D")]
    [InlineData("\U00010400")]
    [InlineData("a1_")]
    public void NamesOfFiveThousandCharacters_EndInDiagnostics(string part)
    {
        var name = string.Concat(Enumerable.Repeat(part, 5000 / part.Length));
        var corpus = TestCorpus.Small
            .Edit("corpus.yaml", "namespace: Small", $"namespace: {name}")
            .Edit("corpus.yaml", "plural: People", $"plural: {name}")
            .Edit("corpus.yaml", "[calm, loud]", $"[calm, loud, {name}]")
            .Edit("corpus.yaml", "entity: Entity", $"entity: Entity, {name[..500]}: string?")
            .Edit("people.yaml", "Person: bob", $"Person: {name}")
            .Edit("first.yaml", "Mention: m1", $"Mention: {name}")
            .Edit("first.yaml", "name: all-well", $"name: {name}")
            .With("names.yaml", $"document: {name}\ntext: |\n  Text.\n");

        AssertBounded(corpus, "names").Where(text => text.Contains("error", StringComparison.Ordinal)).Should().HaveCountGreaterThan(6);
        GeneratorOutput.Of(corpus).Compilation.GetDiagnostics().Where(found => found.Severity > DiagnosticSeverity.Hidden).Should().BeEmpty();
    }

    [Fact]
    public void TenThousandAmbiguousQuotesInALongText_EndInDiagnostics()
    {
        var corpus = TestCorpus.Small
            .With("long.txt", string.Concat(Enumerable.Repeat("the same words again ", Megabyte / 21)))
            .With("long.yaml",
                Repeat("document: long\nannotations:\n", "  - Mention:\n    exact: same words again the same words\n    entity: ada\n", 10_000 * 70));

        AssertBounded(corpus, "ambiguous quotes").Should().HaveCountGreaterThan(900);
    }

    private static string Repeat(string start, string repeated, int length) =>
        new StringBuilder(start, length).Insert(start.Length, repeated, (length - start.Length) / repeated.Length).ToString();

    private IReadOnlyList<string> AssertBounded(TestCorpus corpus, string what)
    {
        IReadOnlyList<string> diagnostics = [];
        var cost = Cost.Of(() => diagnostics = GeneratorOutput.Of(corpus).Diagnostics);
        output.WriteLine(
            $"{what}: {cost.Processor.TotalSeconds:0.0} s, {cost.Peak / Megabyte} MB, {diagnostics.Count} diagnostics; {diagnostics.FirstOrDefault()}");
        cost.Processor.Should().BeLessThan(Limit, what);
        cost.Peak.Should().BeLessThan(1024L * Megabyte, what);
        return diagnostics;
    }
}
