using System.Globalization;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;

namespace IprCorpus.Writers;

/// <summary>Single values as text, for formats that know no other kind of value.</summary>
internal sealed class PlainValues(CorpusSchema schema)
{
    private readonly SchemaTypes _types = SchemaTypes.Of(schema);

    /// <summary>Gets the text of a value, in the labels of the format that it came from; null for a reference to an annotation, and for a list.</summary>
    public string? TextOf(PropertySchema property, Value value) => value switch
    {
        StringValue text => text.Text,
        IntValue number when property.Kind == ValueKind.Enum => LabelOf(_types.Enum(property.TypeName!).Values[number.Number]),
        IntValue number when property.Kind == ValueKind.Bool => number.Number == 0 ? "false" : "true",
        IntValue number => Number(number.Number),
        DecimalValue number => Number(number.Number),
        DateTimeValue { Moment: var moment } => moment.ToString(property.Kind == ValueKind.Date ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss",
            CultureInfo.InvariantCulture),
        PeriodValue period => period.Timex,
        QuantityValue quantity => QuantityOf(quantity),
        SpanValue span => Number(span.Range.Start) + "-" + Number(span.Range.End),
        EntityReference entity => entity.Id,
        _ => null,
    };

    private static string LabelOf(EnumValueSchema value) => value.LabelText;

    private static string QuantityOf(QuantityValue quantity)
    {
        var number = quantity.Number is { } known ? Number(known)
            : (quantity.Lower is { } lower ? Number(lower) : string.Empty) + ".." + (quantity.Upper is { } upper ? Number(upper) : string.Empty);
        return quantity.Unit is { } unit ? number + " " + unit : number;
    }

    private static string Number(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
