using System.Globalization;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;

namespace IprCorpus.Compiler.Formats.Json.Writing;

/// <summary>Writes values of properties: numbers and truth values as such, all others as text.</summary>
internal static class JsonValues
{
    /// <summary>Determines whether a value can be written without the annotations around it.</summary>
    public static bool CanWrite(Value value) => value is not (AnnotationReference or ListValue { Items: [AnnotationReference, ..] });

    public static void Write(JsonWriter json, SchemaTypes types, PropertySchema property, Value value)
    {
        switch (value)
        {
            case ListValue list:
                json.BeginArray();
                foreach (var item in list.Items)
                    Write(json, types, property, item);

                json.EndArray();
                break;
            case IntValue { Number: var number }:
                if (property.Kind == ValueKind.Bool)
                    json.Plain(number == 0 ? "false" : "true");
                else if (property.Kind == ValueKind.Enum)
                    json.String(LabelOf(types.Enum(property.TypeName!).Values[number]));
                else
                    json.Number(number);

                break;
            case DecimalValue { Number: var number }:
                json.Plain(number.ToString(CultureInfo.InvariantCulture));
                break;
            default:
                json.String(TextOf(property, value));
                break;
        }
    }

    /// <summary>A text or the label of an enum value; null for any other value.</summary>
    public static string? TextOf(SchemaTypes types, PropertySchema property, Value value) => value switch
    {
        StringValue text => text.Text,
        IntValue { Number: var number } when property.Kind == ValueKind.Enum => LabelOf(types.Enum(property.TypeName!).Values[number]),
        _ => null,
    };

    private static string LabelOf(EnumValueSchema value) => value.LabelText;

    private static string TextOf(PropertySchema property, Value value) => value switch
    {
        StringValue text => text.Text,
        EntityReference entity => entity.Id,
        DateTimeValue { Moment: var moment } => moment.ToString(property.Kind == ValueKind.Date ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss",
            CultureInfo.InvariantCulture),
        PeriodValue period => period.Timex,
        QuantityValue quantity => string.Format(CultureInfo.InvariantCulture, "{0}{1}{2}", quantity.Number, quantity.Unit is null ? null : " ", quantity.Unit),
        SpanValue { Range: var range } => string.Format(CultureInfo.InvariantCulture, "{0}..{1}", range.Start, range.End),
        _ => string.Empty,
    };
}
