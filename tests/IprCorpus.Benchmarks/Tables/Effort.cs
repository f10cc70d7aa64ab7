namespace IprCorpus.Benchmarks.Tables;

/// <summary>How often is measured, and up to which size.</summary>
/// <param name="Command">What asks for it.</param>
/// <param name="Compilations">How often each contestant is compiled.</param>
/// <param name="ColdRuns">How often each is started.</param>
/// <param name="GrowthCompilations">How often each size is compiled.</param>
/// <param name="GrowthColdRuns">How often each size is started.</param>
/// <param name="Sizes">So many annotations.</param>
internal sealed record Effort(string Command, int Compilations, int ColdRuns, int GrowthCompilations, int GrowthColdRuns, IReadOnlyList<int> Sizes)
{
    public static Effort Full { get; } = new("table", 7, 31, 3, 11, [10_000, 100_000, 1_000_000]);

    public static Effort Quick { get; } = new("table --quick", 2, 9, 1, 5, [10_000, 100_000]);
}
