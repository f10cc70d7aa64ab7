using System.Numerics;

namespace IprCorpus.Benchmarks.Corpora;

/// <summary>
/// Numbers from a seed, the same under every framework (<see cref="Random"/> does not promise that): SplitMix64 of
/// Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
/// </summary>
/// <param name="seed">Which sequence.</param>
internal struct SeededRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>From 0 to before a limit, which is at least 1.</summary>
    public int Next(int limit) => (int)(NextBits() % (ulong)limit);

    /// <summary>From a number to before another.</summary>
    public int Next(int from, int limit) => from + Next(limit - from);

    /// <summary>
    /// A rank from 0 to before a limit, of a probability in proportion to 1/(r + 1), nearly: each doubling of the rank
    /// is as likely as any other. Whole numbers alone take part, so that no machine rounds otherwise.
    /// </summary>
    public int NextZipf(int limit)
    {
        var octave = 1 << Next(BitOperations.Log2((uint)limit + 1));
        return octave - 1 + Next(octave);
    }

    private ulong NextBits()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
