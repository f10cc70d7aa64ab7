namespace IprCorpus.Runtime;

/// <summary>Turns what LINQ gives back into lists of a corpus.</summary>
public static class CorpusEnumerable
{
    /// <summary>Creates a list of the annotations in a sequence, which answers every query by position.</summary>
    /// <typeparam name="T">The generated record of the annotations.</typeparam>
    /// <param name="source">The annotations, in any order; each counts once.</param>
    /// <returns>A list in document order, which takes 4 bytes an annotation; the source itself where it is a list.</returns>
    /// <example>
    /// <code>
    /// var sources = Corpus.Quotations.Select(quotation => quotation.SourceMention).OfType&lt;Mention&gt;().ToAnnotationList();
    /// Console.WriteLine(sources.In(Document.AuthoritiesTargetIprInfringements).Count);
    /// </code>
    /// </example>
    public static AnnotationList<T> ToAnnotationList<T>(this IEnumerable<T> source)
        where T : CorpusAnnotation, IAnnotationType<T>
    {
        ArgumentNullException.ThrowIfNull(source);
        return source is IAnnotationSource<T> annotations ? annotations.ToAnnotationList() : T.Table.All.Select(source);
    }
}
