using System.Diagnostics;
using System.Globalization;

namespace IprCorpus.Benchmarks.Programs;

/// <summary>What a contestant's program does: answer once, answer everything, or answer again and again.</summary>
public static class Runner
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan Batch = TimeSpan.FromMilliseconds(150);

    public static int Run(string[] args, Func<IQuestions> open, Action<string>? import = null)
    {
        switch (args)
        {
            case ["import", var source] when import is not null:
                import(source);
                return 0;
            case ["first"]:
                Console.WriteLine(open().First());
                return 0;
            case ["heap"]:
                var questions = open();
                Console.WriteLine(questions.First());
                Console.WriteLine(GC.GetTotalMemory(forceFullCollection: true).ToString(CultureInfo.InvariantCulture));
                GC.KeepAlive(questions);
                return 0;
            case ["answers"]:
                var asked = open();
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{asked.First()}\n{asked.Nouns()}\n{asked.Lemmas()}\n{asked.VerbsInSentences()}"));
                return 0;
            case ["steady"]:
                var repeated = open();
                Measure("nouns", () => repeated.Nouns());
                Measure("lemmas", () => repeated.Lemmas().Length);
                Measure("spans", () => repeated.VerbsInSentences());
                return 0;
            default:
                return 1;
        }
    }

    /// <summary>The best of several batches, in nanoseconds, and the bytes that one answer allocates.</summary>
    private static void Measure(string name, Func<int> ask)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < WarmUp;)
        {
            ask();
        }

        var best = double.MaxValue;
        for (var batch = 0; batch < 8; batch++)
        {
            var count = 0;
            var watch = Stopwatch.StartNew();
            for (; watch.Elapsed < Batch || count == 0; count++)
            {
                ask();
            }

            best = Math.Min(best, watch.Elapsed.TotalNanoseconds / count);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        ask();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{best:F0}\t{allocated}"));
    }
}
