using System.Runtime.CompilerServices;
using IprCorpus.Storage;

namespace IprCorpus.Runtime.Storage;

/// <summary>The place of the numbers of one column in a block's units.</summary>
/// <param name="Offset">The position of the first number.</param>
/// <param name="Width">Units a number; 0 where every number is <paramref name="Minimum"/>.</param>
/// <param name="Minimum">The number that is added to each number as stored.</param>
internal readonly record struct Column(int Offset, int Width, long Minimum)
{
    /// <summary>The unit that stands for zero.</summary>
    public const int Zero = StorageFormat.Zero;

    /// <summary>A number of one unit is less than this.</summary>
    public const int OneUnitLimit = StorageFormat.OneUnitLimit;

    /// <summary>A number of several units has so many bits in each, the lowest first.</summary>
    public const int DigitBits = StorageFormat.DigitBits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long Read(ReadOnlySpan<char> units, int row) =>
        Width == 1 ? Minimum + units[Offset + row] - Zero : ReadWide(units, row);

    private long ReadWide(ReadOnlySpan<char> units, int row)
    {
        long number = 0;
        var first = Offset + (row * Width);
        for (var digit = Width - 1; digit >= 0; digit--)
        {
            number = (number << DigitBits) | (long)(units[first + digit] - Zero);
        }

        return unchecked(Minimum + number);
    }
}
