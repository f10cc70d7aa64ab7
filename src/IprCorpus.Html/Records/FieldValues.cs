using System.Collections;
using System.Globalization;
using IprCorpus.Html.View;
using IprCorpus.Runtime;
using IprCorpus.Runtime.Storage;

namespace IprCorpus.Html.Records;

/// <summary>Turns the properties of records into the fields of a page.</summary>
internal static class FieldValues
{
    /// <summary>Gives the fields of one record.</summary>
    /// <param name="types">The types, by number.</param>
    /// <param name="type">The position of its type.</param>
    /// <param name="values">Its properties.</param>
    /// <param name="enums">The enums, by number.</param>
    /// <param name="store">Its corpus.</param>
    /// <param name="entities">The entities that it can refer to.</param>
    /// <param name="ordinalOf">Gives the position in the document of an annotation that it refers to.</param>
    public static List<ViewField> Of(
        TypeCollector types, int type, IReadOnlyList<KeyValuePair<string, object>> values, EnumCollector enums, CorpusStore store, EntityCollector entities,
        Func<CorpusAnnotation, int> ordinalOf)
    {
        var fields = new List<ViewField>(values.Count);
        foreach (var (name, value) in values)
        {
            if (value is IEnumerable items and not string)
            {
                foreach (var item in items)
                    Add(name, item);
            }
            else
            {
                Add(name, value);
            }
        }

        return fields;

        void Add(string name, object value)
        {
            var (kind, typeName) = KindOf(value);
            if (value is Enum member)
                enums.Add(member, store);

            fields.Add(new ViewField(types.PropertyOf(type, name, kind, typeName, store), Convert(value)));
        }

        ViewValue Convert(object value) => value switch
        {
            CorpusEntity entity => ViewValue.OfEntity(entities.NumberOf(entity)),
            CorpusAnnotation annotation => ViewValue.OfAnnotation(ordinalOf(annotation)),
            TextSpan span => ViewValue.OfSpan(span.Start, span.End),
            Period period => ViewValue.OfPeriod(period.Value, period.EarliestStart, period.LatestStart, period.EarliestEndExclusive, period.LatestEndExclusive),
            bool truth => ViewValue.OfText(truth ? "true" : "false"),
            DateOnly date => ViewValue.OfText(date.ToString("O", CultureInfo.InvariantCulture)),
            DateTime moment => ViewValue.OfText(moment.ToString("s", CultureInfo.InvariantCulture)),
            Uri uri => ViewValue.OfText(uri.OriginalString),
            Enum closed => ViewValue.OfText(EnumLabels.Of(closed)),
            IFormattable number => ViewValue.OfText(number.ToString(null, CultureInfo.InvariantCulture)),
            _ => ViewValue.OfText(value.ToString() ?? ""),
        };
    }

    private static (ViewKind Kind, string? TypeName) KindOf(object value) => value switch
    {
        CorpusEntity => (ViewKind.Entity, null),
        CorpusAnnotation annotation => (ViewKind.Annotation, annotation.GetType().Name),
        TextSpan => (ViewKind.Span, null),
        Period => (ViewKind.Period, null),
        DateOnly or DateTime => (ViewKind.Date, null),
        Enum => (ViewKind.Enum, value.GetType().Name),
        _ => (ViewKind.Text, null),
    };
}
