using System.Globalization;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;

namespace IprCorpus.Compiler.Tests.Harness;

/// <summary>A model in a form that tests can state: one line an annotation, in document order.</summary>
internal static class ModelText
{
    /// <summary>Such as <c>Merger E1 12..18 'merged' parts=[T1 T3] date=2020</c>; values that are left out are left out.</summary>
    public static IReadOnlyList<string> Of(DocumentModel document, CorpusSchema schema) =>
        [.. document.Annotations.Select(annotation => Of(annotation, document, SchemaTypes.Of(schema)))];

    private static string Of(AnnotationModel annotation, DocumentModel document, SchemaTypes types)
    {
        var places = string.Join(';', annotation.Fragments.Select(static range => string.Create(CultureInfo.InvariantCulture, $"{range.Start}..{range.End}")));
        var words = string.Join('|', annotation.Fragments.Select(range => document.Text.Substring(range.Start, range.Length)));
        var values = types.Annotations.AllProperties(annotation.Type)
            .Select((property, i) => (property, Value: annotation.Values[i]))
            .Where(static pair => pair.Value is not null)
            .Select(pair => pair.property.Name + "=" + Of(pair.property, pair.Value!, document, types));
        return string.Join(' ', [types.Annotations[annotation.Type].Name, annotation.Id ?? "-", places, "'" + words + "'", .. values]);
    }

    private static string Of(PropertySchema property, Value value, DocumentModel document, SchemaTypes types) => value switch
    {
        ListValue list => "[" + string.Join(' ', list.Items.Select(item => Of(property, item, document, types))) + "]",
        IntValue { Number: var number } when property.Kind == ValueKind.Enum => types.Enum(property.TypeName!).Values[number].Name,
        IntValue { Number: var number } when property.Kind == ValueKind.Bool => number == 0 ? "false" : "true",
        IntValue { Number: var number } => number.ToString(CultureInfo.InvariantCulture),
        DecimalValue { Number: var number } => number.ToString(CultureInfo.InvariantCulture),
        StringValue { Text: var text } => text,
        AnnotationReference { Ordinal: var ordinal } => document.Annotations[ordinal].Id ?? "#" + ordinal.ToString(CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
