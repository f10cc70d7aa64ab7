using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using IprCorpus.Parquet.Shape;
using IprCorpus.Parquet.Tables;
using IprCorpus.Parquet.Writing;

namespace IprCorpus.Parquet.Nested;

/// <summary>Writes the properties of an annotation as a JSON object, under the names of the columns; what is null is left out.</summary>
internal sealed class PropertiesJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // What is lost is counted where the flat table is written.
    private readonly ExportLosses _ignored = new();
    private readonly RowWriter _row;

    public PropertiesJson(TypeShape type, IReadOnlyDictionary<string, IReadOnlyList<string>> enums) =>
        _row = new RowWriter(new TableSchema(type.Name, [.. type.Properties.SelectMany(PropertyColumns.Of)], 0), type, enums, _ignored);

    public string Of(ExportedAnnotation annotation)
    {
        _row.EndRow(annotation.WriteProperty);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            foreach (var column in _row.Buffer.Columns)
            {
                if (column.Rows().First() is { } value and not object?[] { Length: 0 })
                {
                    json.WritePropertyName(column.Column.Name);
                    Write(json, value);
                }
            }

            json.WriteEndObject();
        }

        _row.Buffer.Clear();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case DateOnly day:
                json.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case DateTime moment:
                json.WriteStringValue(moment.ToString("yyyy-MM-ddTHH:mm:ss.FFF", CultureInfo.InvariantCulture));
                break;
            case object?[] items:
                json.WriteStartArray();
                foreach (var item in items)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            default:
                throw new ArgumentException($"No column holds a {value.GetType()}.", nameof(value));
        }
    }
}
