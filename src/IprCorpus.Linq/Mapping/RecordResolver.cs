using System.Reflection;
using IprCorpus.Runtime;

namespace IprCorpus.Linq.Mapping;

/// <summary>Finds the record of a row in the compiled corpus, and the row of a record.</summary>
internal sealed class RecordResolver(CorpusTables tables, Func<IEnumerable<(int Number, string Id)>> readDocuments)
{
    private readonly Lazy<(Dictionary<int, string> Ids, Dictionary<string, int> Numbers)> _documents = new(() =>
    {
        var read = readDocuments().ToArray();
        return (read.ToDictionary(static row => row.Number, static row => row.Id), read.ToDictionary(static row => row.Id, static row => row.Number,
            StringComparer.Ordinal));
    });

    private readonly Lazy<Func<string, CorpusDocument?>> _findDocument = new(() => Finder<CorpusDocument>(tables.Types.Document));
    private readonly PropertyInfo _annotations = tables.Types.Document.GetProperty("Annotations")!;
    private readonly PropertyInfo? _entities = tables.Types.Corpus.GetProperty("Entities", BindingFlags.Static | BindingFlags.Public);

    /// <summary>The document of a number; null for null.</summary>
    /// <exception cref="CorpusQueryException">The compiled corpus does not have it.</exception>
    public T? Document<T>(int? number)
        where T : CorpusDocument => number is { } known ? (T)FindDocument(known, "Select(d => new { d.Id, d.Text })") : null;

    /// <summary>The annotation at a place; null for null.</summary>
    /// <exception cref="CorpusQueryException">The compiled corpus does not have it.</exception>
    public T? Annotation<T>(int? document, int? ordinal)
        where T : CorpusAnnotation
    {
        if (document is not { } number || ordinal is not { } position)
        {
            return null;
        }

        var found = FindDocument(number, "Select(a => new { a.Document.Id, a.Start, a.Text })");
        var annotations = (IReadOnlyList<CorpusAnnotation>)_annotations.GetValue(found)!;
        return position < annotations.Count && annotations[position] is T annotation
            ? annotation
            : throw new CorpusQueryException($"The document '{found}' is not the same in the referenced corpus and in the export. Export the corpus again " +
                $"from the version that the program references.");
    }

    /// <summary>The entity of an id; null for null.</summary>
    /// <exception cref="CorpusQueryException">The compiled corpus does not have it.</exception>
    public T? Entity<T>(string? id)
        where T : CorpusEntity
    {
        if (id is null)
        {
            return null;
        }

        var entities = (IEnumerable<CorpusEntity>)_entities!.GetValue(null)!;
        return entities.FirstOrDefault(entity => entity.Id == id) as T
            ?? throw new CorpusQueryException($"The referenced corpus has no {typeof(T).Name} '{id}', which the export has. Select the properties that you " +
                $"need, or reference the version that was exported.");
    }

    /// <summary>The place of an annotation of the compiled corpus in the export.</summary>
    /// <exception cref="CorpusQueryException">The export has not its document.</exception>
    public (int Document, int Ordinal) PlaceOf(CorpusAnnotation annotation)
    {
        var document = (CorpusDocument)annotation.GetType().GetProperty("Document")!.GetValue(annotation)!;
        var ordinal = _annotations.PropertyType.GetMethod(nameof(AnnotationList<CorpusAnnotation>.IndexOf))!
            .Invoke(_annotations.GetValue(document), [annotation]);
        return (NumberOf(document), (int)ordinal!);
    }

    /// <summary>The number of a document of the compiled corpus in the export.</summary>
    /// <exception cref="CorpusQueryException">The export has not that document.</exception>
    public int NumberOf(CorpusDocument document) =>
        _documents.Value.Numbers.TryGetValue(document.Id, out var number) ? number
            : throw new CorpusQueryException($"The export has no document '{document.Id}'.");

    private CorpusDocument FindDocument(int number, string way) =>
        _documents.Value.Ids.TryGetValue(number, out var id) && _findDocument.Value(id) is { } found
            ? found
            : throw new CorpusQueryException($"The referenced corpus has no document '{id}', so that there is no record to give back. Select the properties " +
                $"that you need: {way}.");

    private static Func<string, T?> Finder<T>(Type record)
        where T : class => record.GetMethod("ById", BindingFlags.Static | BindingFlags.Public, [typeof(string)])!.CreateDelegate<Func<string, T?>>();
}
