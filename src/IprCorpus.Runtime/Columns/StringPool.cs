using System.Numerics;
using IprCorpus.Runtime.Storage;

namespace IprCorpus.Runtime.Columns;

/// <summary>
/// The pooled strings of a block, found by what they say. The hash table is made when a string is first looked up: 4 to
/// 8 bytes for each; the numbers that strings have in the corpus when they are first grouped: 4 bytes for each.
/// </summary>
/// <param name="block">The block.</param>
/// <param name="count">The number of strings it has.</param>
internal sealed class StringPool(Block block, int count)
{
    private int[]? _buckets;
    private int[]? _keys;

    /// <summary>The number of a string in the pool, or -1.</summary>
    public int Find(string text)
    {
        var buckets = _buckets ??= MakeBuckets();
        for (var bucket = Bucket(text, buckets); buckets[bucket] is var found && found != 0; bucket = (bucket + 1) & (buckets.Length - 1))
        {
            if (block.StringSpan(found - 1).SequenceEqual(text))
            {
                return found - 1;
            }
        }

        return -1;
    }

    /// <summary>Replaces each number of a string as stored (one higher; zero for none) by the string's in the corpus (zero for none).</summary>
    public void ToKeys(Span<int> stored)
    {
        var keys = _keys ??= new int[count + 1];
        for (var i = 0; i < stored.Length; i++)
        {
            var key = keys[stored[i]];
            stored[i] = key != 0 || stored[i] == 0 ? key : keys[stored[i]] = block.Store.StringKeys.Of(block.ReadString(stored[i] - 1));
        }
    }

    private int[] MakeBuckets()
    {
        var buckets = new int[BitOperations.RoundUpToPowerOf2((uint)(count + (count / 4) + 1))];
        for (var i = 0; i < count; i++)
        {
            var bucket = Bucket(block.StringSpan(i), buckets);
            while (buckets[bucket] != 0)
            {
                bucket = (bucket + 1) & (buckets.Length - 1);
            }

            buckets[bucket] = i + 1;
        }

        return buckets;
    }

    private static int Bucket(ReadOnlySpan<char> text, int[] buckets) => string.GetHashCode(text) & (buckets.Length - 1);
}
