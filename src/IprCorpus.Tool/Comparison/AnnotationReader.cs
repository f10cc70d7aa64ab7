using System.Globalization;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Tool.Comparison;

/// <summary>Reads the annotations of one corpus so that they can be compared with those of others.</summary>
internal sealed class AnnotationReader(ComparedSchema compared, int corpus, CorpusSchema schema)
{
    private readonly SchemaTypes _types = SchemaTypes.Of(schema);

    /// <summary>The annotations of a document, in document order.</summary>
    /// <param name="document">The document.</param>
    /// <param name="map">The map of its places to the text of the first corpus.</param>
    public IReadOnlyList<ComparedAnnotation> Read(DocumentModel document, TextMap map)
    {
        var places = document.Annotations.Select(annotation => annotation.Fragments.Select(map.Map).ToArray()).ToArray();
        return [.. document.Annotations.Select((annotation, i) => Read(document, annotation, places, i, map))];
    }

    private ComparedAnnotation Read(DocumentModel document, AnnotationModel annotation, TextRange[][] places, int ordinal, TextMap map)
    {
        var type = compared.TypeOf(corpus, annotation.Type);
        var positions = compared.PropertiesOf(corpus, annotation.Type);
        var properties = _types.Annotations.AllProperties(annotation.Type);
        var values = new string?[compared.Types[type].Properties.Count];
        var targets = Enumerable.Repeat(-1, values.Length).ToArray();
        for (var i = 0; i < positions.Count; i++)
        {
            values[positions[i]] = annotation.Values[i] is { } value ? TextOf(properties[i], value) : null;
            targets[positions[i]] = annotation.Values[i] is AnnotationReference reference ? reference.Ordinal : -1;
        }

        var arguments = string.Join(", ", compared.Types[type].Arguments.Select(position => values[position]));
        return new ComparedAnnotation(annotation, type, places[ordinal], values, targets, arguments.Length == 0 ? PlaceOf(places[ordinal]) : arguments);

        string? TextOf(PropertySchema property, Value value) => value switch
        {
            StringValue text => text.Text,
            IntValue number when property.Kind == ValueKind.Enum => _types.Enum(property.TypeName!).Values[number.Number].LabelText,
            IntValue number when property.Kind == ValueKind.Bool => number.Number == 0 ? "false" : "true",
            IntValue number => number.Number.ToString(CultureInfo.InvariantCulture),
            DecimalValue number => number.Number.ToString("0.############################", CultureInfo.InvariantCulture),
            DateTimeValue moment => moment.Moment.ToString(property.Kind == ValueKind.Date ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss",
                CultureInfo.InvariantCulture),
            PeriodValue period => period.Timex,
            SpanValue span => PlaceOf([map.Map(span.Range)]),
            EntityReference reference => reference.Id,
            AnnotationReference reference => NameOf(reference.Ordinal),
            ListValue { Items.Count: 0 } => null,
            ListValue list => string.Join("; ", list.Items.Select(item => TextOf(property, item))),
            _ => value.ToString(),
        };

        string NameOf(int target) => compared.Types[compared.TypeOf(corpus, document.Annotations[target].Type)].Label + " " + PlaceOf(places[target]);
    }

    private static string PlaceOf(TextRange[] fragments) =>
        string.Join("+", fragments.Select(static fragment => string.Create(CultureInfo.InvariantCulture, $"{fragment.Start}..{fragment.End}")));
}
