using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace IprCorpus.Benchmarks.Programs;

/// <summary>What a contestant's program does: answer once, answer everything, or answer again and again.</summary>
public static class Runner
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Batch = TimeSpan.FromMilliseconds(60);

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
                Answer("first", asked.First());
                Answer("nouns", asked.Nouns());
                Answer("lemmas", asked.Lemmas());
                Answer("spans", asked.VerbsInSentences());
                Answer("pattern", asked.AdjectivesBeforeNouns());
                Answer("concordance", asked.Concordance() is { } lines ? Digest(lines) : null);
                return 0;
            case ["steady"]:
                var repeated = open();
                Measure("nouns", () => repeated.Nouns());
                Measure("lemmas", () => repeated.Lemmas().Length);
                Measure("spans", () => repeated.VerbsInSentences());
                Measure("pattern", repeated.AdjectivesBeforeNouns);
                Measure("concordance", () => repeated.Concordance()?.Count);
                return 0;
            default:
                return 1;
        }
    }

    private static void Answer(string name, object? answer)
    {
        if (answer is not null)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{answer}"));
        }
    }

    private static string Digest(IReadOnlyList<(string Left, string Right)> lines) =>
        $"{lines.Count} {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))))}";

    /// <summary>
    /// The processor time of an answer in the best of several batches, in nanoseconds, and the bytes that it allocates.
    /// Processor time is the same whatever else the machine does; that of an answer by several threads is theirs together.
    /// </summary>
    private static void Measure(string name, Func<int?> ask)
    {
        if (ask() is null)
        {
            return;
        }

        Repeat(ask, WarmUp);
        var best = double.MaxValue;
        for (var batch = 0; batch < 6; batch++)
        {
            best = Math.Min(best, Repeat(ask, Batch));
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        ask();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{best:F0}\t{allocated}"));
    }

    /// <summary>Asks until so much processor time has passed. Gives that of one answer, in nanoseconds.</summary>
    private static double Repeat(Func<int?> ask, TimeSpan atLeast)
    {
        var start = Environment.CpuUsage.TotalTime;
        var (count, step) = (0, 1);
        while (true)
        {
            for (var i = 0; i < step; i++)
            {
                ask();
            }

            count += step;
            step = Math.Min(2 * step, 1024);
            if (Environment.CpuUsage.TotalTime - start is var passed && passed >= atLeast)
            {
                return passed.TotalNanoseconds / count;
            }
        }
    }
}
