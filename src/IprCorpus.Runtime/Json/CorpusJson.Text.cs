using IprCorpus.Runtime.Json;

namespace IprCorpus.Runtime;

/// <content>JSON as a string, of what LINQ gives. Records and lists have a method of the same name themselves.</content>
public static partial class CorpusJson
{
    /// <summary>Returns documents as a JSON array.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="indented">Whether to break and indent lines for readers.</param>
    /// <returns>The array, in the order of the sequence.</returns>
    public static string ToJson(this IEnumerable<CorpusDocument> documents, bool indented = false) => OfAll(documents, indented);

    /// <summary>Returns entities as a JSON array.</summary>
    /// <param name="entities">The entities.</param>
    /// <param name="indented">Whether to break and indent lines for readers.</param>
    /// <returns>The array, in the order of the sequence.</returns>
    public static string ToJson(this IEnumerable<CorpusEntity> entities, bool indented = false) => OfAll(entities, indented);

    /// <summary>Returns annotations as a JSON array.</summary>
    /// <param name="annotations">The annotations.</param>
    /// <param name="indented">Whether to break and indent lines for readers.</param>
    /// <returns>The array, in the order of the sequence.</returns>
    /// <example>
    /// <code>
    /// Console.WriteLine(Corpus.Mentions.OrderBy(mention => mention.Length).Take(2).ToJson(indented: true));
    /// </code>
    /// </example>
    public static string ToJson(this IEnumerable<CorpusAnnotation> annotations, bool indented = false) => OfAll(annotations, indented);

    /// <summary>Returns groups as a JSON array of objects with the <c>key</c> and the <c>annotations</c> of each.</summary>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <typeparam name="T">The generated record of the annotations.</typeparam>
    /// <param name="groups">The groups.</param>
    /// <param name="indented">Whether to break and indent lines for readers.</param>
    /// <returns>The array, in the order of the sequence.</returns>
    public static string ToJson<TKey, T>(this IEnumerable<AnnotationGroup<TKey, T>> groups, bool indented = false)
        where T : CorpusAnnotation => OfAll(groups, indented);

    /// <summary>Returns the matches of a pattern as a JSON array.</summary>
    /// <param name="matches">The matches.</param>
    /// <param name="indented">Whether to break and indent lines for readers.</param>
    /// <returns>The array, in the order of the sequence.</returns>
    public static string ToJson(this IEnumerable<PatternMatch> matches, bool indented = false) => OfAll(matches, indented);

    /// <summary>Returns the lines of a concordance as a JSON array.</summary>
    /// <typeparam name="T">The corpus's generated record of a document.</typeparam>
    /// <param name="lines">The lines.</param>
    /// <param name="indented">Whether to break and indent lines for readers.</param>
    /// <returns>The array, in the order of the sequence.</returns>
    public static string ToJson<T>(this IEnumerable<ConcordanceLine<T>> lines, bool indented = false)
        where T : CorpusDocument
    {
        ArgumentNullException.ThrowIfNull(lines);
        return JsonText.OfAll(lines.Cast<IJsonRecord>(), indented);
    }

    private static string OfAll(IEnumerable<IJsonRecord> records, bool indented)
    {
        ArgumentNullException.ThrowIfNull(records);
        return JsonText.OfAll(records, indented);
    }
}
