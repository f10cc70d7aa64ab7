using System.Collections.Immutable;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Hosting;
using IprCorpus.Generators.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IprCorpus.Generators.Tests.Reporting;

/// <summary>Who reports what is wrong, where, and how often.</summary>
public class ReportingTests
{
    private static readonly TestCorpus Broken = TestCorpus.Small
        .Edit("first.yaml", "exact: Bob", "exact: Rob")
        .Edit("second.yaml", "entity: bob", "entity: bop")
        .With("lonely.txt", "Nobody names this.");

    [Fact]
    public void ABuild_ReportsEveryDiagnosticAtItsPlace_AndEmitsWhatIsSound()
    {
        // The statement refers to the mention that is dropped; that is no second error.
        var run = GeneratorDriverRun.Of(Broken);

        Shown(run.Diagnostics).Should().BeEquivalentTo(
            "/corpus/first.yaml(9,11) IPR0301 Error",
            "/corpus/second.yaml(7,12) IPR0401 Error",
            "/corpus/lonely.txt(0,0) IPR0013 Warning",
            "/corpus/first.txt(0,9) IPR0701 Info");
        run.Compile();
        run.Sources["Instances/Document.g.cs"].Should().Contain("First").And.Contain("Second");
    }

    [Fact]
    public void ADesignTimeBuild_ReportsNothing() =>
        GeneratorDriverRun.Of(Broken, properties: ("DesignTimeBuild", "true")).Diagnostics.Should().BeEmpty();

    [Fact]
    public async Task InAnIde_TheAnalyzerReportsWhatTheBuildDoes_InTheFilesThemselves()
    {
        var build = GeneratorDriverRun.Of(Broken).Diagnostics;

        var all = await Analyze(Broken, isDesignTime: true);

        Shown(all).Should().BeEquivalentTo(Shown(build)).And.NotBeEmpty();
    }

    [Fact]
    public async Task InABuild_TheAnalyzerIsSilent() => (await Analyze(Broken, isDesignTime: false)).Should().BeEmpty();

    [Fact]
    public void AFolderWithoutSchema_IsSaid() =>
        GeneratorDriverRun.Of(TestCorpus.Empty.With("a.yaml", "document: a")).Diagnostics
            .Should().ContainSingle().Which.Should().Match<Diagnostic>(diagnostic =>
                diagnostic.Id == HostRules.NoSchema.Id && diagnostic.GetMessage(null).Contains("'/corpus/'"));

    [Fact]
    public void AnOptionThatIsNoNumber_IsSaid() =>
        GeneratorDriverRun.Of(TestCorpus.Small, properties: ("CorpusNamedInstanceLimit", "many")).Diagnostics
            .Should().ContainSingle().Which.Id.Should().Be(HostRules.InvalidOption.Id);

    [Theory]
    [InlineData(false, "IPR0018")]
    [InlineData(true)]
    public void WhatIsLeftOut_IsSuppressedWithWhatItHides(bool isSuppressed, params string[] expected)
    {
        var records = string.Concat(Enumerable.Range(0, 1200).Select(static i => $"{{\"text\": \"Ann {i} left.\", \"label\": [[0, 4, \"PER\"]]}}\n"));
        var corpus = TestCorpus.Empty.With("corpus.yaml", "corpus: Given\nformat: 1\nlicense: CC0-1.0\n").With("a.jsonl", records);
        ImmutableArray<AdditionalText> files = [.. corpus.Files.Select(static file => new TestFile(GeneratorDriverRun.Folder + file.Key, file.Value))];
        var options = ImmutableDictionary<string, string>.Empty.SetItem(Consumer.CorpusDirectory, GeneratorDriverRun.Folder);
        var compilation = Consumer.Compilation(string.Empty);
        if (isSuppressed)
        {
            compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("IPR0310", ReportDiagnostic.Suppress)]));
        }

        var found = Consumer.Driver(files, options, tracksSteps: false).RunGenerators(compilation).GetRunResult().Results.Single().Diagnostics;

        found.Where(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Info).Select(static diagnostic => diagnostic.Id).Where(static id => id != "IPR0310")
            .Should().Equal(expected);
    }

    [Fact]
    public void EveryRule_HasADescriptorWithItsHelpLink() =>
        Descriptors.All.Should().HaveCount(DiagnosticCatalog.All.Count)
            .And.OnlyContain(descriptor => descriptor.HelpLinkUri.EndsWith("DIAGNOSTICS.md#" + descriptor.Id.ToLowerInvariant()));

    private static async Task<ImmutableArray<Diagnostic>> Analyze(TestCorpus corpus, bool isDesignTime)
    {
        ImmutableArray<AdditionalText> files = [.. corpus.Files.Select(file => new TestFile(GeneratorDriverRun.Folder + file.Key, file.Value))];
        var properties = ImmutableDictionary<string, string>.Empty
            .Add("build_property.CorpusDirectory", GeneratorDriverRun.Folder)
            .Add("build_property.DesignTimeBuild", isDesignTime ? "true" : "");
        return await CSharpCompilation.Create("Consumer")
            .WithAnalyzers([new CorpusAnalyzer()], new AnalyzerOptions(files, new TestOptions(properties)))
            .GetAnalyzerDiagnosticsAsync();
    }

    private static IEnumerable<string> Shown(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Select(diagnostic =>
        {
            var place = diagnostic.Location.GetLineSpan();
            return $"{place.Path}({place.StartLinePosition.Line},{place.StartLinePosition.Character}) {diagnostic.Id} {diagnostic.Severity}";
        });
}
