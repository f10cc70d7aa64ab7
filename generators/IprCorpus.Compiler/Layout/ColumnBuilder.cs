using System.Text;
using IprCorpus.Storage;

namespace IprCorpus.Compiler.Layout;

/// <summary>Collects the numbers of one column and writes them as few units a number as hold all of them.</summary>
internal sealed class ColumnBuilder
{
    private readonly List<long> _numbers = [];

    public int Count => _numbers.Count;

    public void Add(long number) => _numbers.Add(number);

    /// <summary>Writes width, minimum and count to the header, and the numbers to the data.</summary>
    public void Write(StringBuilder header, StringBuilder data)
    {
        long minimum = 0;
        long maximum = 0;
        for (var i = 0; i < _numbers.Count; i++)
        {
            minimum = i == 0 ? _numbers[i] : Math.Min(minimum, _numbers[i]);
            maximum = i == 0 ? _numbers[i] : Math.Max(maximum, _numbers[i]);
        }

        // Small numbers are written as they are, so that an edit changes its own numbers and no others.
        if (minimum > 0 && minimum != maximum && maximum < StorageFormat.OneUnitLimit)
        {
            minimum = 0;
        }

        var width = WidthOf(unchecked((ulong)(maximum - minimum)));
        Number(header, width);
        Number(header, unchecked((minimum << 1) ^ (minimum >> 63)));
        if (width == 0)
        {
            return;
        }

        Number(header, _numbers.Count);
        foreach (var number in _numbers)
        {
            var rest = unchecked((ulong)(number - minimum));
            if (width == 1)
            {
                data.Append((char)(rest + StorageFormat.Zero));
                continue;
            }

            for (var digit = 0; digit < width; digit++)
            {
                data.Append((char)((rest & ((1 << StorageFormat.DigitBits) - 1)) + StorageFormat.Zero));
                rest >>= StorageFormat.DigitBits;
            }
        }
    }

    /// <summary>Writes a number of the header: digits of <see cref="StorageFormat.HeaderBits"/> bits, the lowest first; the bit above says that another
    /// follows.</summary>
    public static void Number(StringBuilder header, long number)
    {
        var rest = unchecked((ulong)number);
        while (rest > StorageFormat.HeaderMask)
        {
            header.Append((char)((int)(rest & StorageFormat.HeaderMask) + StorageFormat.HeaderMore + StorageFormat.Zero));
            rest >>= StorageFormat.HeaderBits;
        }

        header.Append((char)((int)rest + StorageFormat.Zero));
    }

    private static int WidthOf(ulong range)
    {
        if (range < StorageFormat.OneUnitLimit)
        {
            return range == 0 ? 0 : 1;
        }

        var width = 0;
        for (; range > 0; range >>= StorageFormat.DigitBits)
        {
            width++;
        }

        return width;
    }
}
