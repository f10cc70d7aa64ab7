using System.ComponentModel;
using System.Text.Json;

namespace IprCorpus.Runtime.Json;

/// <summary>
/// A quantity as <c>{"number":1000,"unit":"suspects","bound":"MoreThan","digitsLost":false}</c>. Where the number is not
/// known, <c>"lowerBound"</c> and <c>"upperBound"</c> of it stand in its place, as far as there are any. A bare number has
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
        Write(writer, "lowerBound", value.Number is null ? value.LowerBound : null);
        Write(writer, "upperBound", value.Number is null ? value.UpperBound : null);
        if (value.Unit is { } unit)
        {
            writer.WriteString("unit", unit);
        }

        writer.WriteString("bound", value.Bound.ToString());
        writer.WriteBoolean("digitsLost", value.DigitsLost);
        writer.WriteEndObject();
    }

    private protected override Quantity Read(JsonElement json) => new(
        Optional(json, "number", static number => number.GetDecimal()),
        Optional(json, "lowerBound", static number => number.GetDecimal()),
        Optional(json, "upperBound", static number => number.GetDecimal()),
        json.TryGetProperty("unit", out var unit) ? unit.GetString() : null,
        Named<QuantityBound>(json, "bound"),
        json.GetProperty("digitsLost").GetBoolean());

    private static void Write(Utf8JsonWriter writer, string name, decimal? number)
    {
        if (number is { } known)
        {
            writer.WriteNumber(name, known);
        }
    }
}
