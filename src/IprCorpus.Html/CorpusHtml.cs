using IprCorpus.Html.Records;
using IprCorpus.Html.View;
using IprCorpus.Runtime;

namespace IprCorpus.Html;

/// <summary>
/// Shows a compiled corpus, or what was found in it, as one HTML file: texts with their annotations, entities, search, pictures. The file
/// opens from anywhere, asks no server for anything, and shows whatever a corpus says as text.
/// </summary>
public static class CorpusHtml
{
    /// <summary>Returns a page of documents with all of their annotations.</summary>
    /// <param name="documents">The documents, such as <c>Corpus.Documents</c>; each is shown once.</param>
    /// <param name="title">The heading of the page.</param>
    /// <returns>The content of an HTML file.</returns>
    public static string ToHtml(this IEnumerable<CorpusDocument> documents, string title = "Corpus")
    {
        ArgumentNullException.ThrowIfNull(documents);
        return Write(new RecordView(documents).Corpus(title));
    }

    /// <summary>Returns a page of a document with all of its annotations.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The content of an HTML file.</returns>
    public static string ToHtml(this CorpusDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return ToHtml([document], document.Id);
    }

    /// <summary>Returns a page that lists annotations with the words around them, and shows their documents.</summary>
    /// <param name="annotations">The annotations, in the order of the page.</param>
    /// <param name="title">The heading of the page.</param>
    /// <returns>The content of an HTML file.</returns>
    public static string ToHtml(this IEnumerable<CorpusAnnotation> annotations, string title = "Annotations")
    {
        ArgumentNullException.ThrowIfNull(annotations);
        var listed = annotations.ToList();
        var view = new RecordView(listed.Select(RecordView.DocumentOf));
        var corpus = view.Corpus(title);
        return Write(corpus with { Places = new ViewPlaces(title, [.. listed.Select(view.PlaceOf)]) });
    }

    /// <summary>Returns a page that opens with an annotation in its document.</summary>
    /// <param name="annotation">The annotation.</param>
    /// <returns>The content of an HTML file.</returns>
    public static string ToHtml(this CorpusAnnotation annotation)
    {
        ArgumentNullException.ThrowIfNull(annotation);
        return ToHtml([annotation], annotation.GetType().Name);
    }

    /// <summary>Returns a page that lists what refers to entities, and shows the documents in which it stands.</summary>
    /// <param name="entities">The entities of a corpus, such as <c>Corpus.Entities</c>.</param>
    /// <param name="title">The heading of the page.</param>
    /// <returns>The content of an HTML file.</returns>
    public static string ToHtml(this IEnumerable<CorpusEntity> entities, string title = "Entities")
    {
        ArgumentNullException.ThrowIfNull(entities);
        var wanted = entities.ToHashSet<CorpusEntity>();
        var referring = wanted.Count == 0 ? [] : EntityReferences.To(wanted).ToList();
        var view = new RecordView(referring.Select(RecordView.DocumentOf), wanted);
        var corpus = view.Corpus(title);
        return Write(corpus with { Places = new ViewPlaces(title, [.. referring.Select(view.PlaceOf)]) });
    }

    /// <summary>Returns a page that lists what refers to an entity, and shows the documents in which it stands.</summary>
    /// <param name="entity">The entity.</param>
    /// <returns>The content of an HTML file.</returns>
    public static string ToHtml(this CorpusEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return ToHtml([entity], entity.Id);
    }

    /// <summary>Returns a page that lists the lines of a concordance, and shows the documents in which they stand.</summary>
    /// <typeparam name="T">The corpus's generated record of a document.</typeparam>
    /// <param name="concordance">The concordance.</param>
    /// <param name="title">The heading of the page.</param>
    /// <returns>The content of an HTML file.</returns>
    public static string ToHtml<T>(this Concordance<T> concordance, string title = "Concordance")
        where T : CorpusDocument
    {
        ArgumentNullException.ThrowIfNull(concordance);
        var view = new RecordView(concordance.Select(static line => line.Document));
        var corpus = view.Corpus(title);
        return Write(corpus with { Places = new ViewPlaces(title, [.. concordance.Select(line => view.PlaceOf(line.Document, line.Span))]) });
    }

    private static string Write(ViewCorpus corpus)
    {
        using var writer = new StringWriter();
        PageWriter.Write(writer, corpus);
        return writer.ToString();
    }
}
