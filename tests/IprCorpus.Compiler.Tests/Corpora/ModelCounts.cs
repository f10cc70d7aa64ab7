using IprCorpus.Compiler.Model;
using IprCorpus.Writers;

namespace IprCorpus.Compiler.Tests.Corpora;

/// <summary>Counts annotations and their values by the labels of the format.</summary>
internal sealed class ModelCounts(CorpusSchema schema, IReadOnlyList<DocumentModel> documents)
{
    private readonly LabelledModel _labels = new(schema);

    /// <summary>How many annotations have a label, or one that derives from it.</summary>
    public int Of(string label) => All(label).Count();

    /// <summary>How often each value of a closed property occurs, in ordinal order of the values.</summary>
    public IEnumerable<KeyValuePair<string, int>> Values(string label, string property) =>
        All(label).Select(annotation => ValueOf(annotation, property)).OfType<string>().CountBy(static value => value).OrderBy(static count => count.Key,
            StringComparer.Ordinal);

    /// <summary>The value of a property as text; null where it has none.</summary>
    public string? ValueOf(AnnotationModel annotation, string property) => _labels.TextOf(annotation, property);

    /// <summary>The values of a list as text.</summary>
    public IEnumerable<string> TextsOf(AnnotationModel annotation, string property) =>
        _labels.ValuesOf(annotation).Single(value => value.Label == property).Texts;

    public Value? Find(AnnotationModel annotation, string property) => _labels.Find(annotation, property);

    public string LabelOf(AnnotationModel annotation) => _labels.LabelOf(annotation);

    /// <summary>The annotations of a document that have a label, or one that derives from it.</summary>
    public IEnumerable<AnnotationModel> In(DocumentModel document, string label) => document.Annotations.Where(annotation => _labels.Is(annotation, label));

    private IEnumerable<AnnotationModel> All(string label) => documents.SelectMany(document => In(document, label));
}
