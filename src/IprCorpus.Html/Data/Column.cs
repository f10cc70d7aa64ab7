using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace IprCorpus.Html.Data;

/// <summary>
/// A column of whole numbers that are not negative, little-endian, as few bytes each as hold all of them: none where all are equal, or one,
/// two or four. A page reads it as a typed array, without decoding.
/// </summary>
internal sealed class Column
{
    private readonly List<uint> _numbers = [];
    private uint _all;

    /// <summary>Gets how many numbers there are.</summary>
    public int Count => _numbers.Count;

    /// <summary>Gets the number that all are, where they are equal.</summary>
    public uint Constant => IsConstant && Count > 0 ? _numbers[0] : 0;

    /// <summary>Gets the bytes that each number takes.</summary>
    public int Width => IsConstant ? 0 : _all <= byte.MaxValue ? 1 : _all <= ushort.MaxValue ? 2 : 4;

    private bool IsConstant { get; set; } = true;

    /// <summary>Gets the number at a position.</summary>
    public int this[int index] => (int)_numbers[index];

    /// <summary>Adds a number.</summary>
    public void Add(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        var unsigned = (uint)number;
        IsConstant &= Count == 0 || unsigned == _numbers[0];
        _all |= unsigned;
        _numbers.Add(unsigned);
    }

    /// <summary>Adds a number that can be negative: 0, -1, 1, -2, ... become 0, 1, 2, 3, ...</summary>
    public void AddSigned(int number) => Add(ZigZag(number));

    /// <summary>Adds a number that can be negative, or nothing, which becomes 0.</summary>
    public void AddOptionalSigned(int? number) => Add(number is { } given ? ZigZag(given) + 1 : 0);

    /// <summary>Appends the numbers to a buffer.</summary>
    public void WriteTo(Stream stream)
    {
        var width = Width;
        if (width == 0)
            return;

        var bytes = new byte[Count * width];
        var numbers = CollectionsMarshal.AsSpan(_numbers);
        for (var i = 0; i < numbers.Length; i++)
        {
            var cell = bytes.AsSpan(i * width);
            switch (width)
            {
                case 1: cell[0] = (byte)numbers[i]; break;
                case 2: BinaryPrimitives.WriteUInt16LittleEndian(cell, (ushort)numbers[i]); break;
                default: BinaryPrimitives.WriteUInt32LittleEndian(cell, numbers[i]); break;
            }
        }

        stream.Write(bytes);
    }

    private static int ZigZag(int number) => (number << 1) ^ (number >> 31);
}
