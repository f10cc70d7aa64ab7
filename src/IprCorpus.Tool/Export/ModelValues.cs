using IprCorpus.Compiler.Model;
using IprCorpus.Parquet.Writing;

namespace IprCorpus.Tool.Export;

/// <summary>Writes checked values into the columns of their properties.</summary>
internal static class ModelValues
{
    /// <param name="sink">The property's columns.</param>
    /// <param name="property">The property.</param>
    /// <param name="value">Null where it is left out.</param>
    public static void Write(PropertySink sink, PropertySchema property, Value? value)
    {
        if (value is ListValue list)
        {
            foreach (var item in list.Items)
            {
                WriteOne(sink, property.Kind, item);
            }
        }
        else if (value is not null || !property.IsList)
        {
            WriteOne(sink, property.Kind, value);
        }
    }

    private static void WriteOne(PropertySink sink, ValueKind kind, Value? value)
    {
        switch (value)
        {
            case null:
                sink.Null();
                break;
            case StringValue text:
                sink.Text(text.Text);
                break;
            case IntValue truth when kind == ValueKind.Bool:
                sink.Bool(truth.Number != 0);
                break;
            case IntValue position when kind == ValueKind.Enum:
                sink.Enum(position.Number);
                break;
            case IntValue number:
                sink.Int32(number.Number);
                break;
            case DecimalValue number:
                sink.Decimal(number.Number);
                break;
            case DateTimeValue day when kind == ValueKind.Date:
                sink.Date(DateOnly.FromDateTime(day.Moment));
                break;
            case DateTimeValue moment:
                sink.Moment(moment.Moment);
                break;
            case PeriodValue period:
                sink.Period(
                    period.Timex,
                    (period.Start, period.LatestStart ?? period.Start),
                    (period.EarliestEnd ?? period.End, period.End),
                    period.Granularity.ToString());
                break;
            case QuantityValue quantity:
                sink.Quantity(quantity.Number, quantity.Lower, quantity.Upper, quantity.Unit, quantity.BroaderUnit, quantity.Bound.ToString(),
                    quantity.DigitsLost);
                break;
            case SpanValue span:
                sink.Span(span.Range.Start, span.Range.End);
                break;
            case EntityReference entity:
                sink.Text(entity.Id);
                break;
            case AnnotationReference annotation:
                sink.Int32(annotation.Ordinal);
                break;
            default:
                throw new ArgumentException($"No column takes a {value.GetType().Name}.", nameof(value));
        }
    }
}
