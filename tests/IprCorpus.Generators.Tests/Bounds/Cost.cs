using System.Diagnostics;

namespace IprCorpus.Generators.Tests.Bounds;

/// <summary>What something took of the process: processor time, which other work on the machine does not change, and memory at its highest.</summary>
internal sealed record Cost(TimeSpan Processor, long Peak)
{
    public static Cost Of(Action action)
    {
        using var process = Process.GetCurrentProcess();
        GC.Collect();
        var (before, held, peak) = (process.TotalProcessorTime, GC.GetTotalMemory(forceFullCollection: true), 0L);
        using (new Timer(_ => peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false) - held), null, 0, 5))
        {
            action();
        }

        process.Refresh();
        return new Cost(process.TotalProcessorTime - before, peak);
    }
}
