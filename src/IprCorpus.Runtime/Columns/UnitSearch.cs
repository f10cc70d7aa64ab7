using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IprCorpus.Runtime.Columns;

/// <summary>Finds all places of a unit, as many at a time as the processor compares.</summary>
internal static class UnitSearch
{
    /// <summary>Writes the places where a unit stands, ascending; there is room for them. Gives how many there are.</summary>
    /// <param name="units">The units to search.</param>
    /// <param name="unit">The unit to find.</param>
    /// <param name="first">The number of the first place.</param>
    /// <param name="found">Gets the numbers.</param>
    public static int Find(ReadOnlySpan<char> units, char unit, int first, Span<int> found)
    {
        var (place, count) = (0, 0);
        ref var start = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(units));
        if (Vector256.IsHardwareAccelerated)
        {
            var wanted = Vector256.Create((ushort)unit);
            for (; place <= units.Length - Vector256<ushort>.Count; place += Vector256<ushort>.Count)
            {
                var hits = Vector256.Equals(Vector256.LoadUnsafe(ref start, (nuint)place), wanted).ExtractMostSignificantBits();
                count += Write(hits, first + place, found[count..]);
            }
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            var wanted = Vector128.Create((ushort)unit);
            for (; place <= units.Length - Vector128<ushort>.Count; place += Vector128<ushort>.Count)
            {
                var hits = Vector128.Equals(Vector128.LoadUnsafe(ref start, (nuint)place), wanted).ExtractMostSignificantBits();
                count += Write(hits, first + place, found[count..]);
            }
        }

        for (; place < units.Length; place++)
        {
            if (units[place] == unit)
            {
                found[count++] = first + place;
            }
        }

        return count;
    }

    private static int Write(uint hits, int first, Span<int> found)
    {
        var count = 0;
        for (; hits != 0; hits &= hits - 1)
        {
            found[count++] = first + BitOperations.TrailingZeroCount(hits);
        }

        return count;
    }
}
