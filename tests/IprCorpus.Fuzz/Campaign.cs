using System.Diagnostics;
using IprCorpus.Generators.Tests.Fuzzing.Engine;

namespace IprCorpus.Fuzz;

/// <summary>Many inputs, several at a time; those that fail are made small and kept, one for each kind of failure.</summary>
internal sealed class Campaign(Settings settings, RawCorpus sound)
{
    private readonly FuzzTarget _target = new(sound, settings.Limit);
    private readonly Dictionary<string, int> _kinds = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private int _done;
    private int _failed;

    /// <summary>How many inputs failed.</summary>
    public int Run()
    {
        using var progress = new Timer(_ => Show(), null, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(5));
        Parallel.For(
            settings.From,
            settings.From + settings.Count,
            new ParallelOptions { MaxDegreeOfParallelism = settings.Jobs },
            number => Try(number));
        Show();
        foreach (var (kind, count) in _kinds.OrderByDescending(pair => pair.Value))
        {
            Console.WriteLine($"{count,8} {kind}");
        }

        return _failed;
    }

    private void Try(int number)
    {
        var corpus = Mutator.Mutate(sound, Dice.For(settings.Seed, number));
        var isThorough = number % settings.Thorough == 0;
        if (_target.Try(corpus, isThorough) is { } failure)
        {
            Keep(number, corpus, failure, isThorough);
        }

        Interlocked.Increment(ref _done);
    }

    private void Keep(int number, RawCorpus corpus, Failure failure, bool isThorough)
    {
        Interlocked.Increment(ref _failed);
        lock (_lock)
        {
            var count = _kinds[failure.Kind] = _kinds.GetValueOrDefault(failure.Kind) + 1;
            if (count > 1)
            {
                return;
            }
        }

        // Said before it is made small, which can take minutes.
        Console.WriteLine($"\ninput {number} of seed {settings.Seed}: {failure}");

        // A hang would take the limit at every step.
        var small = failure.Kind == "Hang"
            ? corpus
            : Shrinker.Shrink(corpus, smaller => _target.Try(smaller, isThorough)?.Kind == failure.Kind);
        var folder = Path.Combine(settings.Found, $"{settings.Seed}-{number}-{failure.Kind}");
        small.Save(folder);
        Console.WriteLine($"kept in {folder}");
    }

    private void Show() =>
        Console.WriteLine($"{_watch.Elapsed:hh\\:mm\\:ss}  {_done:N0} inputs, {_done / _watch.Elapsed.TotalSeconds:0} a second, {_failed} failed");
}
