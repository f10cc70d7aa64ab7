using System.Text;

namespace IprCorpus.Generators.Tests.Fuzzing.Engine;

/// <summary>Mutations that know nothing of what the bytes mean.</summary>
internal static class ByteMutations
{
    private const int LongestStretch = 200;

    public static readonly Func<byte[], RawCorpus, Dice, byte[]>[] All =
    [
        static (bytes, _, dice) => Change(bytes, dice, old => (byte)(old ^ (1 << dice.Below(8)))),
        static (bytes, _, dice) => Change(bytes, dice, _ => (byte)dice.Below(256)),
        static (bytes, _, dice) => Insert(bytes, dice.Below(bytes.Length + 1), [.. Enumerable.Range(0, 1 + dice.Below(8)).Select(_ => (byte)dice.Below(256))]),
        static (bytes, _, dice) => Insert(bytes, dice.Below(bytes.Length + 1), dice.Pick(Fragments.Bytes)),
        static (bytes, _, dice) => Insert(bytes, dice.Below(bytes.Length + 1), Encoding.UTF8.GetBytes(dice.Pick(Fragments.Values))),
        static (bytes, _, dice) => Stretch(bytes, dice) is var (start, end) ? [.. bytes[..start], .. bytes[end..]] : bytes,
        static (bytes, _, dice) => Stretch(bytes, dice) is var (start, end) ? Insert(bytes, dice.Below(bytes.Length + 1), bytes[start..end]) : bytes,
        static (bytes, _, dice) => bytes[..dice.Below(bytes.Length + 1)],
        static (bytes, corpus, dice) => dice.Pick([.. corpus.Files.Values]) is var other && Stretch(other, dice) is var (start, end)
            ? Insert(bytes, dice.Below(bytes.Length + 1), other[start..end])
            : bytes,
    ];

    private static byte[] Insert(byte[] bytes, int at, byte[] inserted) => [.. bytes[..at], .. inserted, .. bytes[at..]];

    private static byte[] Change(byte[] bytes, Dice dice, Func<byte, byte> change)
    {
        if (bytes.Length == 0)
        {
            return bytes;
        }

        byte[] changed = [.. bytes];
        var at = dice.Below(bytes.Length);
        changed[at] = change(changed[at]);
        return changed;
    }

    private static (int Start, int End) Stretch(byte[] bytes, Dice dice)
    {
        var start = dice.Below(bytes.Length + 1);
        return (start, Math.Min(bytes.Length, start + 1 + dice.Below(LongestStretch)));
    }
}
