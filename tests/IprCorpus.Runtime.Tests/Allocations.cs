namespace IprCorpus.Runtime.Tests;

internal static class Allocations
{
    /// <summary>The bytes that an action allocates on this thread once it has run a few times.</summary>
    public static long Of(Action action)
    {
        for (var i = 0; i < 50; i++)
        {
            action();
        }

        // The least of several runs: what the action must allocate, whatever the runtime does beside it.
        var least = long.MaxValue;
        for (var i = 0; i < 20; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
