using IprCorpus.Generators.Tests.Fuzzing.Engine;

namespace IprCorpus.Generators.Tests.Determinism;

/// <summary>After any edits, a driver that lived through them is where a clean build is, byte for byte.</summary>
public class LiveDriverTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void TwoHundredEdits_EndWhereACleanBuildDoes(int seed) =>
        Live(seed, tracksSteps: false, RandomEdits.All).Should().HaveCountGreaterThan(20, "edits that change nothing test nothing");

    /// <summary>
    /// With step tracking, Roslyn's own tables lose items after a run in which their number changed. No host but tests tracks
    /// steps, so the edits that change numbers are left to the test above.
    /// </summary>
    [Fact]
    public void TwoHundredEditsUnderStepTracking_EndWhereACleanBuildDoes() =>
        Live(4, tracksSteps: true, [.. RandomEdits.All.Where(edit => edit.KeepsNumbers)]).Should().HaveCountGreaterThan(5,
            "edits that change nothing test nothing");

    private static HashSet<string> Live(int seed, bool tracksSteps, RandomEdit[] edits)
    {
        var dice = Dice.For(seed, 0);
        var host = new LiveHost(TestCorpus.Small, tracksSteps);
        var outputs = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 200; i++)
        {
            var edit = dice.Pick(edits);
            edit.Apply(host, dice);
            if (!tracksSteps && dice.OneIn(10))
            {
                host.Renew();
            }

            var output = host.Run();
            output.ShouldBe(host.Build(dice), $"after edit {i}, {edit.Name}, of seed {seed}");
            outputs.Add(string.Concat(output.Sources));
        }

        return outputs;
    }
}
