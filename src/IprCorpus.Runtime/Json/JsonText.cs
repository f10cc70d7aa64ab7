using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace IprCorpus.Runtime.Json;

/// <summary>Writes JSON into a string. Letters of all scripts stay as they are; what HTML gives a meaning is escaped.</summary>
internal static class JsonText
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static string Of(IJsonRecord record, bool indented) => Of(record.WriteTo, indented);

    public static string OfAll(IEnumerable<IJsonRecord> records, bool indented) => Of(writer => WriteAll(writer, records), indented);

    public static void WriteAll(Utf8JsonWriter writer, IEnumerable<IJsonRecord> records)
    {
        writer.WriteStartArray();
        foreach (var record in records)
        {
            record.WriteTo(writer);
        }

        writer.WriteEndArray();
    }

    private static string Of(Action<Utf8JsonWriter> write, bool indented)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Encoder, Indented = indented }))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
