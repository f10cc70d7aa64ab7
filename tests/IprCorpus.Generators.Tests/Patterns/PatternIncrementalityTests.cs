using IprCorpus.Generators.Pipeline;
using Microsoft.CodeAnalysis;

namespace IprCorpus.Generators.Tests.Patterns;

/// <summary>What an edit makes of a pattern that was compiled before.</summary>
public class PatternIncrementalityTests
{
    private static readonly string Program = PatternRun.Program("[upos='ADJ'] within Phrase");
    private static readonly GeneratorDriverRun Start = GeneratorDriverRun.Of(TokenCorpus.Sample, Program);

    private static readonly string Hint = Start.Sources.Keys.Single(static name => name.StartsWith("Patterns/", StringComparison.Ordinal));

    [Fact]
    public void ALineAbove_MovesThePatternAndEmitsNothing() => Twice(Start.EditProgram("// moved\n" + Program)).Emitted(Start).Should().BeEmpty();

    [Fact]
    public void ADocument_RunsNoPattern()
    {
        var run = Twice(Start.Edit(TokenCorpus.Sample.With("e.yaml", TokenCorpus.Document("e", "one more"))));

        run.Steps[StepNames.Patterns].Should().OnlyContain(reason => reason == IncrementalStepRunReason.Cached);
        run.Emitted(Start).Should().NotContain(Hint);
    }

    [Fact]
    public void AnotherPattern_EmitsItsFile() =>
        Twice(Start.EditProgram(PatternRun.Program("[upos='NOUN'] within Phrase"))).Emitted(Start).Should().Equal(Hint);

    [Fact]
    public void ATypeThatThePatternDoesNotName_EmitsNoPattern() =>
        Twice(Start.Edit(TokenCorpus.Sample.Edit("corpus.yaml", "  Gap: {}", "  Gap: {}\n  Break: {}"))).Emitted(Start).Should().NotContain(Hint);

    [Fact]
    public void ATypeThatGoes_TakesThePatternWithIt()
    {
        var run = Twice(Start.Edit(TokenCorpus.Sample
            .Edit("corpus.yaml", "  Clause: { base: Phrase }\n", "")
            .Edit("corpus.yaml", "  Phrase:", "  Clause:")));

        run.Sources.Should().NotContainKey(Hint);
        run.Diagnostics.Should().Contain(diagnostic => diagnostic.Id == "IPR0804");
    }

    /// <summary>A second run of the same is cached.</summary>
    private static GeneratorDriverRun Twice(GeneratorDriverRun run)
    {
        run.Renew().ShouldBeCached();
        return run;
    }
}
