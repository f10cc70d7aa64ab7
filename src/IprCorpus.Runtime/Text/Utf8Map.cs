using System.Text;

namespace IprCorpus.Runtime;

/// <summary>
/// Converts positions in one text between UTF-16 code units and the bytes of its UTF-8 form. It remembers one number for
/// every 512 code units, none for a text in ASCII; a conversion reads at most that much of the text.
/// </summary>
/// <remarks>
/// An unpaired surrogate counts three bytes, as those of the replacement character U+FFFD that <see cref="Encoding.UTF8"/>
/// writes for it. A position inside a character, be it between the halves of a surrogate pair or between the bytes of a
/// sequence, converts to the position before that character.
/// </remarks>
public sealed class Utf8Map
{
    private const int Stride = 512;

    private readonly string _text;

    // The byte at which each stretch of the text starts; empty where bytes and code units agree.
    private readonly int[] _bytes;

    /// <summary>Initializes a map by reading through a text once.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="OverflowException">The UTF-8 form is longer than 2,147,483,647 bytes.</exception>
    public Utf8Map(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
        _bytes = [];
        Utf8Length = text.Length;
        if (Ascii.IsValid(text))
        {
            return;
        }

        _bytes = new int[(text.Length / Stride) + 1];
        var total = 0;
        for (var stretch = 0; stretch < _bytes.Length; stretch++)
        {
            _bytes[stretch] = total;
            total = checked(total + CountBytes(stretch * Stride, Math.Min(text.Length, (stretch + 1) * Stride)));
        }

        Utf8Length = total;
    }

    /// <summary>Gets the number of bytes of the text in UTF-8.</summary>
    public int Utf8Length { get; }

    /// <summary>The position of the first byte of the character at, or around, a UTF-16 position.</summary>
    /// <param name="utf16">The position, in UTF-16 code units.</param>
    /// <returns>The position, in bytes of UTF-8.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The position is outside the text; its end is still inside.</exception>
    public Utf8Offset ToUtf8(int utf16)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(utf16);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(utf16, _text.Length);
        if (_bytes.Length == 0)
        {
            return new Utf8Offset(utf16);
        }

        var position = IsInsidePair(utf16) ? utf16 - 1 : utf16;
        var stretch = position / Stride;
        return new Utf8Offset(_bytes[stretch] + CountBytes(stretch * Stride, position));
    }

    /// <summary>The UTF-16 position of the character at, or around, a byte.</summary>
    /// <param name="offset">The position, in bytes of UTF-8.</param>
    /// <returns>The position, in UTF-16 code units.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The position is outside the text; its end is still inside.</exception>
    public int ToUtf16(Utf8Offset offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset.Value, nameof(offset));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset.Value, Utf8Length, nameof(offset));
        if (_bytes.Length == 0)
        {
            return offset.Value;
        }

        var stretch = Array.BinarySearch(_bytes, offset.Value);
        stretch = stretch < 0 ? ~stretch - 1 : stretch;
        var position = stretch * Stride;
        for (var bytes = _bytes[stretch]; position < _text.Length; position++)
        {
            bytes += BytesOf(position);
            if (bytes > offset.Value)
            {
                break;
            }
        }

        return position;
    }

    private int CountBytes(int start, int end)
    {
        var bytes = 0;
        for (var position = start; position < end; position++)
        {
            bytes += BytesOf(position);
        }

        return bytes;
    }

    /// <summary>The bytes that a code unit adds: a pair's first half adds all four, its second none.</summary>
    private int BytesOf(int position) => _text[position] switch
    {
        < '\u0080' => 1,
        < '\u0800' => 2,
        >= '\uD800' and <= '\uDFFF' => IsInsidePair(position + 1) ? 4 : IsInsidePair(position) ? 0 : 3,
        _ => 3,
    };

    private bool IsInsidePair(int position) =>
        position > 0 && position < _text.Length && char.IsSurrogatePair(_text[position - 1], _text[position]);
}
