namespace IprCorpus.Runtime.Html;

/// <summary>Shows records and lists of a corpus as HTML; notebooks call it by name.</summary>
internal sealed class HtmlFormatter
{
    public const string Html = "text/html";

    public string MimeType => Html;

    /// <summary>False for what is no record or list of a corpus, which the caller then shows in its own way.</summary>
    public bool Format(object instance, TextWriter writer)
    {
        switch (instance)
        {
            case CorpusAnnotation annotation: RecordHtml.Write(annotation, writer); return true;
            case CorpusDocument document: RecordHtml.Write(document, writer); return true;
            case CorpusEntity entity: RecordHtml.Write(entity, writer); return true;
            case IReadOnlyList<CorpusAnnotation> annotations: ListHtml.Write(annotations, RecordProperties.Of, writer); return true;
            case IReadOnlyList<CorpusDocument> documents: ListHtml.Write(documents, RecordProperties.Of, writer); return true;
            case IReadOnlyList<CorpusEntity> entities: ListHtml.Write(entities, RecordProperties.Of, writer); return true;
            default: return false;
        }
    }
}
