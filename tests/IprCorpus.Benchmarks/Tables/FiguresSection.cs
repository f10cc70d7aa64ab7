using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using IprCorpus.Benchmarks.Contestants;
using IprCorpus.Benchmarks.Processes;

namespace IprCorpus.Benchmarks.Tables;

/// <summary>The section "Figures" of the README, ready to be pasted.</summary>
internal static class FiguresSection
{
    /// <param name="effort">How the run was made.</param>
    /// <param name="source">The treebank of all tables but the last.</param>
    /// <param name="data">The same, laid out.</param>
    /// <param name="figures">What was measured with it.</param>
    /// <param name="frontEnd">The processor time to read and check it.</param>
    /// <param name="growth">What was measured at other sizes.</param>
    public static string Write(
        Effort effort, TreebankSource source, TreebankData data, IReadOnlyDictionary<Contestant, Figures> figures, TimeSpan frontEnd,
        IReadOnlyList<GrowthFigure> growth) => FormattableString.Invariant($"""
        ## Figures

        Of one run of `{effort.Command}` (compilations: {effort.Compilations}, cold runs: {effort.ColdRuns}; the best counts) on {Machine}. {source.Name}: {data.Documents} documents, {data.Annotations:#,0} annotations, {data.Values:#,0} values, {data.TextBytes / 1024:#,0} kB of text; "IprCorpus" is the package as it comes, which stores that as {Stored(figures[Contestant.Corpus])}. Reading and checking took the front end {Seconds(frontEnd)}, of the {Seconds(figures[Contestant.Corpus].Compilation - figures[Contestant.Floor].Compilation)} of its compilation over the floor.

        {TargetTable.Of(figures, data, frontEnd)}
        {ContestantTable.Cold(figures, data)}
        {ContestantTable.Steady(figures)}
        "Plain records" are those of the naive generator: made one after the other, their strings shared literals. Records that a serializer made hold strings of their own.

        Growth, of made-up treebanks, a thousand annotations a document (compilations: {effort.GrowthCompilations}, cold runs: {effort.GrowthColdRuns}). The smallest size is mostly what the compiler needs to start, so that the exponent from it says little.

        {TargetTable.Growth(growth)}
        """);

    private static string Machine =>
        $"{Environment.ProcessorCount} processors of {RuntimeInformation.ProcessArchitecture}{(Vector512.IsHardwareAccelerated ? " (AVX-512)" : "")}, " +
            $"{RuntimeInformation.FrameworkDescription}";

    private static string Stored(Figures figures) => figures.Storage == "resource" ? "a resource" : "literals";

    private static string Seconds(TimeSpan? time) => time is { } known ? $"{Ratio.Number(known.TotalSeconds)} s" : Ratio.None;
}
