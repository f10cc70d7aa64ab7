using System.Collections;
using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace IprCorpus.Runtime.Json;

/// <summary>Writes the declared properties of a record as <see cref="CorpusJson"/> says. Only generated code uses it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct PropertyWriter
{
    private readonly Utf8JsonWriter _writer;
    private readonly List<KeyValuePair<string, object>>? _values;

    internal PropertyWriter(Utf8JsonWriter writer) => _writer = writer;

    // Keeps the values as they are instead of writing them.
    internal PropertyWriter(List<KeyValuePair<string, object>> values) => (_writer, _values) = (null!, values);

    /// <summary>Writes a property of any kind that a schema can declare, or a list of them; nothing for null.</summary>
    /// <param name="name">The name that the seeds give the property.</param>
    /// <param name="value">The value, or null.</param>
    /// <exception cref="ArgumentException">No schema declares a property of such a type.</exception>
    public void Write(string name, object? value)
    {
        if (value is null)
        {
            return;
        }

        if (_values is not null)
        {
            _values.Add(new(name, value));
            return;
        }

        _writer.WritePropertyName(name == "type" ? "type_" : name);
        WriteValue(value);
    }

    private void WriteValue(object value)
    {
        switch (value)
        {
            case string text:
                _writer.WriteStringValue(text);
                break;
            case bool truth:
                _writer.WriteBooleanValue(truth);
                break;
            case int number:
                _writer.WriteNumberValue(number);
                break;
            case decimal number:
                _writer.WriteNumberValue(number);
                break;
            case Enum closed:
                _writer.WriteStringValue(EnumLabels.Of(closed));
                break;
            case DateOnly date:
                _writer.WriteStringValue(date.ToString("O"));
                break;
            case DateTime moment:
                _writer.WriteStringValue(moment);
                break;
            case Uri uri:
                _writer.WriteStringValue(uri.OriginalString);
                break;
            case TextSpan span:
                TextSpanConverter.Instance.Write(_writer, span);
                break;
            case Period period:
                PeriodConverter.Instance.Write(_writer, period);
                break;
            case Quantity quantity:
                QuantityConverter.Instance.Write(_writer, quantity);
                break;
            case CorpusEntity entity:
                _writer.WriteStringValue(entity.Id);
                break;
            case CorpusAnnotation annotation:
                annotation.WriteReferenceTo(_writer);
                break;
            case IEnumerable items:
                WriteItems(items);
                break;
            default:
                throw new ArgumentException($"No schema declares a property of the type {value.GetType()}.", nameof(value));
        }
    }

    /// <summary>Writes what annotations were grouped by: as a property of its kind, and anything else as its text.</summary>
    internal static void WriteKey(Utf8JsonWriter writer, object? key)
    {
        switch (key)
        {
            case null:
                writer.WriteNullValue();
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number):
                writer.WriteNumberValue(number);
                break;
            case CorpusDocument document:
                writer.WriteStringValue(document.Id);
                break;
            case ITuple parts:
                writer.WriteStartArray();
                for (var i = 0; i < parts.Length; i++)
                {
                    WriteKey(writer, parts[i]);
                }

                writer.WriteEndArray();
                break;
            case string or bool or int or decimal or Enum or DateOnly or DateTime or Uri or TextSpan or Period or Quantity or CorpusEntity or CorpusAnnotation:
                new PropertyWriter(writer).WriteValue(key);
                break;
            default:
                writer.WriteStringValue(key is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : key.ToString());
                break;
        }
    }

    private void WriteItems(IEnumerable items)
    {
        _writer.WriteStartArray();
        foreach (var item in items)
        {
            WriteValue(item);
        }

        _writer.WriteEndArray();
    }
}
