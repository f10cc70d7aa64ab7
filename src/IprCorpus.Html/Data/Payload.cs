using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json;

namespace IprCorpus.Html.Data;

/// <summary>
/// The data of a page: four bytes with the length of a head in JSON, the head, then columns and texts as bytes, each at a multiple of four.
/// The head says where each of them is: <c>[offset, width, count, constant]</c> for a column, <c>[offset, 1, length, 0]</c> for bytes.
/// </summary>
internal sealed class Payload
{
    private readonly MemoryStream _bytes = new();
    private readonly List<(string Name, long Offset, int Width, int Count, uint Constant)> _parts = [];

    /// <summary>Adds a column.</summary>
    public void Add(string name, Column column)
    {
        _parts.Add((name, _bytes.Length, column.Width, column.Count, column.Constant));
        column.WriteTo(_bytes);
        Align(_bytes);
    }

    /// <summary>Adds bytes as they are.</summary>
    public void Add(string name, byte[] bytes)
    {
        _parts.Add((name, _bytes.Length, 1, bytes.Length, 0));
        _bytes.Write(bytes);
        Align(_bytes);
    }

    /// <summary>Gives the whole as gzip. The same content gives the same bytes.</summary>
    /// <param name="writeHead">Writes further members of the head.</param>
    public byte[] Compress(Action<Utf8JsonWriter> writeHead)
    {
        using var head = new MemoryStream();
        using (var json = new Utf8JsonWriter(head))
        {
            json.WriteStartObject();
            writeHead(json);
            json.WriteStartObject("columns");
            foreach (var (name, offset, width, count, constant) in _parts)
            {
                json.WriteStartArray(name);
                json.WriteNumberValue(offset);
                json.WriteNumberValue(width);
                json.WriteNumberValue(count);
                json.WriteNumberValue(constant);
                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        // White space after the head brings the columns to a multiple of four.
        while (head.Length % 4 != 0)
            head.WriteByte((byte)' ');

        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize))
        {
            Span<byte> length = stackalloc byte[4];
            BinaryPrimitives.WriteInt32LittleEndian(length, (int)head.Length);
            gzip.Write(length);
            head.WriteTo(gzip);
            _bytes.WriteTo(gzip);
        }

        return compressed.ToArray();
    }

    private static void Align(MemoryStream stream)
    {
        while (stream.Length % 4 != 0)
            stream.WriteByte(0);
    }
}
