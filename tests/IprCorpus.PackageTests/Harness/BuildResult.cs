namespace IprCorpus.PackageTests.Harness;

/// <summary>How a build ended, and every warning and error that it reported, as often as it did.</summary>
internal sealed record BuildResult(int ExitCode, string Log)
{
    public IReadOnlyList<BuildMessage> Messages { get; } = BuildMessage.Parse(Log);

    public IEnumerable<string> Places => Messages.Select(static message => message.Place);

    /// <summary>Demands what a good build is: no error, and no warning either.</summary>
    public void BeClean()
    {
        Messages.Should().BeEmpty();
        ExitCode.Should().Be(0, "the build printed:\n{0}", Log);
    }

    /// <summary>Demands that the build failed with these messages, each of them once, and no other.</summary>
    public void FailWith(params string[] places)
    {
        Places.Should().BeEquivalentTo(places);
        ExitCode.Should().NotBe(0);
    }
}
