using System.Globalization;

namespace IprCorpus.Fuzz;

/// <summary>What the command line asks for.</summary>
internal sealed record Settings
{
    public const string Usage = """
        dotnet run --project tests/IprCorpus.Fuzz -c Release -- [options]
          --count N       how many inputs; 100000
          --seed N        the seed; an input follows from it and its number alone; 1
          --from N        the number of the first input; 0
          --jobs N        how many inputs at a time; one for each processor
          --thorough N    compile the output of one in N inputs, and compare it with a clean run's; 100
          --limit N       seconds that an input may take; 30
          --corpus PATH   the corpus to mutate; the repository's seeds
          --found PATH    where inputs that fail are put, made small; found
          --sharpfuzz     read inputs from SharpFuzz instead
        """;

    public int Count { get; init; } = 100_000;

    public int Seed { get; init; } = 1;

    public int From { get; init; }

    public int Jobs { get; init; } = Environment.ProcessorCount;

    public int Thorough { get; init; } = 100;

    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(30);

    public string? Corpus { get; init; }

    public string Found { get; init; } = "found";

    public bool IsSharpFuzz { get; init; }

    /// <summary>Null where the command line is not understood.</summary>
    public static Settings? Read(ReadOnlySpan<string> arguments) => arguments switch
    {
        [] => new Settings(),
        ["--sharpfuzz", .. var rest] => Read(rest) is { } settings ? settings with { IsSharpFuzz = true } : null,
        [var name, var value, .. var rest] => Read(rest)?.With(name, value),
        _ => null,
    };

    private Settings? With(string name, string value) => (name, Number(value)) switch
    {
        ("--corpus", _) => this with { Corpus = value },
        ("--found", _) => this with { Found = value },
        ("--count", { } number) => this with { Count = number },
        ("--seed", { } number) => this with { Seed = number },
        ("--from", { } number) => this with { From = number },
        ("--jobs", { } number and > 0) => this with { Jobs = number },
        ("--thorough", { } number and > 0) => this with { Thorough = number },
        ("--limit", { } number and > 0) => this with { Limit = TimeSpan.FromSeconds(number) },
        _ => null,
    };

    private static int? Number(string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
