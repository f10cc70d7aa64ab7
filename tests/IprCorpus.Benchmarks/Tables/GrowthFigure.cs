using IprCorpus.Benchmarks.Processes;

namespace IprCorpus.Benchmarks.Tables;

/// <summary>What was measured of a tier of storage at one size.</summary>
/// <param name="Annotations">How many annotations.</param>
/// <param name="Storage">Where the corpus went.</param>
/// <param name="IsDefault">Whether the package chose that itself.</param>
/// <param name="Floor">The floor, measured beside.</param>
/// <param name="Corpus">The corpus; null where it did not compile.</param>
/// <param name="Failure">Why it did not.</param>
internal sealed record GrowthFigure(int Annotations, string Storage, bool IsDefault, Figures Floor, Figures? Corpus, string? Failure)
{
    private const string TooManyLiterals = "IPR0904";

    public TimeSpan? OverFloor => Corpus?.Compilation - Floor.Compilation;

    /// <summary>What the table says where there is no figure.</summary>
    public string Missing =>
        Failure is null ? Ratio.None : Failure.Contains(TooManyLiterals, StringComparison.Ordinal) ? $"does not fit ({TooManyLiterals})" : "does not compile";
}
