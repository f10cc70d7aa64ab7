using IprCorpus.Html.View;
using IprCorpus.Runtime;
using IprCorpus.Runtime.Storage;

namespace IprCorpus.Html.Records;

/// <summary>Shows documents of a compiled corpus in the form of a page.</summary>
internal sealed class RecordView
{
    private readonly List<CorpusDocument> _documents = [];
    private readonly Dictionary<CorpusDocument, int> _numbers = [];
    private readonly Dictionary<CorpusAnnotation, int> _ordinals = [];
    private readonly TypeCollector _documentTypes = new(typeof(CorpusDocument));
    private readonly TypeCollector _annotationTypes = new(typeof(CorpusAnnotation));
    private readonly EnumCollector _enums = new();
    private readonly EntityCollector _entities;

    /// <param name="documents">The documents; each is shown once, in the order of its first mention.</param>
    /// <param name="entities">Entities that are shown even where no annotation refers to them.</param>
    public RecordView(IEnumerable<CorpusDocument> documents, IEnumerable<CorpusEntity>? entities = null)
    {
        _entities = new EntityCollector(_enums);
        foreach (var document in documents)
        {
            if (_numbers.TryAdd(document, _documents.Count))
                _documents.Add(document);
        }

        foreach (var entity in entities ?? [])
            _entities.NumberOf(entity);
    }

    /// <summary>Gets the document of an annotation.</summary>
    public static CorpusDocument DocumentOf(CorpusAnnotation annotation) => annotation.Row.Block.Store.DocumentAt(annotation.Row.Document);

    /// <summary>Gives the page.</summary>
    public ViewCorpus Corpus(string title)
    {
        var documents = _documents.Select(Document).ToList();
        var entities = _entities.View();
        return new ViewCorpus(
            title, null, _documentTypes.Types.FirstOrDefault() ?? new ViewType("Document", -1, null, []), _entities.Types, _annotationTypes.Types, _enums.Enums,
            entities, documents);
    }

    /// <summary>Gives the place of an annotation of a document that is shown.</summary>
    public ViewPlace PlaceOf(CorpusAnnotation annotation) => new(_numbers[DocumentOf(annotation)], annotation.Start, annotation.End, _ordinals[annotation]);

    /// <summary>Gives the place of a span of a document that is shown.</summary>
    public ViewPlace PlaceOf(CorpusDocument document, TextSpan span) => new(_numbers[document], span.Start, span.End);

    private ViewDocument Document(CorpusDocument document)
    {
        var annotations = AnnotationsOf(document);
        for (var i = 0; i < annotations.Length; i++)
            _ordinals.Add(annotations[i], i);

        var store = document.Content.Store;
        var type = _documentTypes.NumberOf(document.GetType(), store);
        return new ViewDocument(document.Id, document.Text, Fields(_documentTypes, type, CorpusProperties.Of(document), store),
            [.. annotations.Select(Annotation)])
        {
            Replacements = document.Reading?.Replacements ?? [],
        };
    }

    private ViewAnnotation Annotation(CorpusAnnotation annotation)
    {
        var store = annotation.Row.Block.Store;
        var type = _annotationTypes.NumberOf(annotation.GetType(), store);
        return new ViewAnnotation(type, annotation.Id, annotation.Start, annotation.End, Fields(_annotationTypes, type, CorpusProperties.Of(annotation), store))
        {
            Fragments = annotation.IsDiscontinuous ? [.. annotation.Fragments.Select(static fragment => (fragment.Start, fragment.End))] : [],
        };
    }

    private List<ViewField> Fields(TypeCollector types, int type, IReadOnlyList<KeyValuePair<string, object>> values, CorpusStore store) =>
        FieldValues.Of(types, type, values, _enums, store, _entities, annotation => _ordinals[annotation]);

    private static CorpusAnnotation[] AnnotationsOf(CorpusDocument document)
    {
        var table = document.Content.Store.AnnotationTable;
        return [.. Enumerable.Range(0, table.FirstRows[document.Index + 1] - table.FirstRows[document.Index]).Select(row => table.Find(document.Index, row))];
    }
}
