using System.Globalization;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;
using IprCorpus.Html.View;

namespace IprCorpus.Tool.View;

/// <summary>Turns the values of a model into the fields of a page.</summary>
internal sealed class FieldReader(SchemaTypes types, IReadOnlyList<EntityModel> registry)
{
    private readonly Dictionary<string, int> _entities = registry.Select(static (entity, index) => (entity.Id, index)).ToDictionary(static pair => pair.Id,
        static pair => pair.index, StringComparer.Ordinal);

    /// <summary>Gives the values that are there, in the order of the properties. A reference to an entity that no registry has is left out; a check reports
    /// it.</summary>
    public IReadOnlyList<ViewField> Read(IReadOnlyList<PropertySchema> properties, EquatableArray<Value?> values)
    {
        var fields = new List<ViewField>();
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is ListValue list)
            {
                foreach (var item in list.Items)
                    Add(fields, i, properties[i], item);
            }
            else if (values[i] is { } value)
            {
                Add(fields, i, properties[i], value);
            }
        }

        return fields;
    }

    private void Add(List<ViewField> fields, int position, PropertySchema property, Value value)
    {
        if (Convert(property, value) is { } converted)
            fields.Add(new ViewField(position, converted));
    }

    private ViewValue? Convert(PropertySchema property, Value value) => value switch
    {
        StringValue text => ViewValue.OfText(text.Text),
        IntValue number when property.Kind == ValueKind.Enum => ViewValue.OfText(types.Enum(property.TypeName!).Values[number.Number].LabelText),
        IntValue number when property.Kind == ValueKind.Bool => ViewValue.OfText(number.Number != 0 ? "true" : "false"),
        IntValue number => ViewValue.OfText(number.Number.ToString(CultureInfo.InvariantCulture)),
        DecimalValue number => ViewValue.OfText(number.Number.ToString(CultureInfo.InvariantCulture)),
        DateTimeValue moment => ViewValue.OfText(moment.Moment.ToString(property.Kind == ValueKind.Date ? "yyyy-MM-dd" : "s", CultureInfo.InvariantCulture)),
        PeriodValue period => ViewValue.OfPeriod(period.Timex, period.Start, period.LatestStart ?? period.Start, period.EarliestEnd ?? period.End, period.End),
        QuantityValue quantity => ViewValue.OfText(Text(quantity)),
        SpanValue span => ViewValue.OfSpan(span.Range.Start, span.Range.End),
        AnnotationReference reference => ViewValue.OfAnnotation(reference.Ordinal),
        EntityReference reference => _entities.TryGetValue(reference.Id, out var entity) ? ViewValue.OfEntity(entity) : null,
        _ => null,
    };

    // The numbers of the bounds are those of the runtime's enum.
    private static string Text(QuantityValue quantity) => new Runtime.Quantity(
        quantity.Number, quantity.Lower, quantity.Upper, quantity.Unit, (Runtime.QuantityBound)(int)quantity.Bound, quantity.DigitsLost).ToString();
}
