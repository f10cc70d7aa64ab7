using IprCorpus.Generators.Tests.Fuzzing.Engine;

namespace IprCorpus.Generators.Tests.Fuzzing;

/// <summary>
/// A short run of the fuzzer over the repository's own seeds, and every input that a long run found. The long run:
/// <c>dotnet run --project tests/IprCorpus.Fuzz -c Release -- --count 100000 --seed 1</c>.
/// </summary>
public class FuzzTests
{
    private const int Inputs = 300;

    /// <summary>One in so many is compiled, which costs twenty times as much.</summary>
    private const int Thorough = 30;

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "IprCorpus.Generators.Tests", "Fuzzing", "Cases");

    private static readonly RawCorpus Seeds = RawCorpus.Load(Path.Combine(Repository.Root, "seeds"));

    public static TheoryData<string> Cases =>
        [.. Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void MutatedSeeds_BringTheGeneratorToNothingThatNoCorpusMay()
    {
        var target = new FuzzTarget(Seeds, Limit);
        for (var number = 0; number < Inputs; number++)
        {
            var failure = target.Try(Mutator.Mutate(Seeds, Dice.For(0, number)), number % Thorough == 0);
            failure.Should().BeNull($"of input {number} of seed 0");
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void AnInputThatWasFound_StaysHarmless(string name)
    {
        var corpus = RawCorpus.Load(Path.Combine(Folder, name));

        corpus.Files.Should().NotBeEmpty();
        new FuzzTarget(RawCorpus.Empty, Limit).Try(corpus, isThorough: true).Should().BeNull();
    }

    [Fact]
    public void AnInput_FollowsFromItsSeedAndNumber()
    {
        var inputs = Enumerable.Range(0, 50).Select(number => Describe(Mutator.Mutate(Seeds, Dice.For(1, number)))).ToArray();

        Enumerable.Range(0, 50).Select(number => Describe(Mutator.Mutate(Seeds, Dice.For(1, number)))).Should().Equal(inputs);
        inputs.Distinct().Should().HaveCountGreaterThan(45);
    }

    private static string Describe(RawCorpus corpus) => string.Join('\n', corpus.Files.Select(file => $"{file.Key} {Convert.ToBase64String(file.Value)}"));
}
