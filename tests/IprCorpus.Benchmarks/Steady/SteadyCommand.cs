using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace IprCorpus.Benchmarks.Steady;

/// <summary>Runs the benchmarks of BenchmarkDotNet in this process: the corpus is compiled here too, and needs no project of its own.</summary>
internal static class SteadyCommand
{
    public static void Run(bool isQuick)
    {
        var job = (isQuick ? Job.ShortRun : Job.MediumRun).WithToolchain(InProcessEmitToolchain.Instance).WithId(isQuick ? "quick" : "full");
        BenchmarkRunner
            .Run<SteadyBenchmarks>(DefaultConfig.Instance.AddJob(job).WithArtifactsPath(Path.Combine(Path.GetTempPath(), "ipr-corpus-benchmarks", "steady")));
    }
}
