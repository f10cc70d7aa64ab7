using IprCorpus.Benchmarks.Processes;

namespace IprCorpus.Benchmarks.Tables;

/// <summary>What was measured at one size.</summary>
/// <param name="Annotations">How many annotations.</param>
/// <param name="Floor">The floor, measured beside.</param>
/// <param name="Corpus">The corpus; null where it did not compile.</param>
internal sealed record GrowthFigure(int Annotations, Figures Floor, Figures? Corpus)
{
    public TimeSpan? OverFloor => Corpus?.Compilation - Floor.Compilation;
}
