namespace IprCorpus.PackageTests.Harness;

/// <summary>How a command ended, and what it printed on both streams.</summary>
internal sealed record CommandResult(int ExitCode, string Output)
{
    /// <summary>What a successful command printed.</summary>
    public string Succeeded()
    {
        ExitCode.Should().Be(0, "the command printed:\n{0}", Output);
        return Output;
    }
}
