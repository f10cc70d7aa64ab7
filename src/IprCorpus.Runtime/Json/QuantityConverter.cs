using System.ComponentModel;
using System.Text.Json;

namespace IprCorpus.Runtime.Json;

/// <summary>
/// A quantity as <c>{"number":1000,"unit":"suspects","bound":"MoreThan","digitsLost":false}</c>. Where the number is not
/// known, <c>"lower"</c> and <c>"upper"</c> of it stand in its place, as far as there are any. A bare number has
/// no unit.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class QuantityConverter : ValueConverter<Quantity>
{
    internal static readonly QuantityConverter Instance = new();

    internal override void Write(Utf8JsonWriter writer, Quantity value)
    {
        writer.WriteStartObject();
        Write(writer, "number", value.Number);
        Write(writer, "lower", value.Number is null ? value.Lower : null);
        Write(writer, "upper", value.Number is null ? value.Upper : null);
        if (value.Unit is { } unit)
        {
            writer.WriteString("unit", unit);
        }

        if (value.BroaderUnit is { } broader)
        {
            writer.WriteString("broaderUnit", broader);
        }

        writer.WriteString("bound", value.Bound.ToString());
        writer.WriteBoolean("digitsLost", value.DigitsLost);
        writer.WriteEndObject();
    }

    private protected override Quantity Read(JsonElement json) => new(
        Optional(json, "number", static number => number.GetDecimal()),
        Optional(json, "lower", static number => number.GetDecimal()),
        Optional(json, "upper", static number => number.GetDecimal()),
        Text(json, "unit"),
        Named<QuantityBound>(json, "bound"),
        json.GetProperty("digitsLost").GetBoolean(),
        Text(json, "broaderUnit"));

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static void Write(Utf8JsonWriter writer, string name, decimal? number)
    {
        if (number is { } known)
        {
            writer.WriteNumber(name, known);
        }
    }
}
