using IprCorpus.Compiler.Model;

namespace IprCorpus.Compiler.Tests.Corpora;

/// <summary>Counts annotations and their values by the labels of the format.</summary>
internal sealed class ModelCounts(CorpusSchema schema, IReadOnlyList<DocumentModel> documents)
{
    private readonly SchemaTypes _types = SchemaTypes.Of(schema);

    /// <summary>How many annotations have a label, or one that derives from it.</summary>
    public int Of(string label) => All(label).Count();

    /// <summary>How often each value of a closed property occurs, in ordinal order of the values.</summary>
    public IEnumerable<KeyValuePair<string, int>> Values(string label, string property) =>
        All(label).Select(annotation => ValueOf(annotation, property)).OfType<string>().CountBy(static value => value).OrderBy(static count => count.Key, StringComparer.Ordinal);

    /// <summary>The value of a property that is text or one of a closed set; null where it has none.</summary>
    public string? ValueOf(AnnotationModel annotation, string property)
    {
        var position = _types.Annotations.PropertyOfLabel(annotation.Type, property);
        if (position < 0)
            return null;

        return annotation.Values[position] switch
        {
            StringValue text => text.Text,
            IntValue number when _types.Annotations.AllProperties(annotation.Type)[position] is { Kind: ValueKind.Enum, TypeName: { } name } => LabelOf(_types.Enum(name).Values[number.Number]),
            IntValue number => number.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            _ => null,
        };
    }

    public string LabelOf(AnnotationModel annotation) => schema.Annotations[annotation.Type].Label ?? schema.Annotations[annotation.Type].Name;

    /// <summary>The annotations of a document that have a label, or one that derives from it.</summary>
    public IEnumerable<AnnotationModel> In(DocumentModel document, string label)
    {
        var type = _types.Annotations.IndexOfLabel(label);
        return type < 0 ? [] : document.Annotations.Where(annotation => _types.Annotations.IsAssignable(annotation.Type, schema.Annotations[type].Name));
    }

    private IEnumerable<AnnotationModel> All(string label) => documents.SelectMany(document => In(document, label));

    private static string LabelOf(EnumValueSchema value) => value.Label ?? value.Name;
}
