namespace IprCorpus.Runtime;

/// <summary>
/// Reads the declared properties of records whose type is not known when a program is compiled. It needs no reflection, so that it also
/// works where code is compiled ahead of time.
/// </summary>
public static class CorpusProperties
{
    /// <summary>Returns the properties of an annotation.</summary>
    /// <param name="annotation">The annotation.</param>
    /// <returns>
    /// The properties that have a value, under their names in the schema and in its order, those of base types first. References are
    /// records, and what the schema declares as a list is an <see cref="IEnumerable{T}"/>.
    /// </returns>
    public static IReadOnlyList<KeyValuePair<string, object>> Of(CorpusAnnotation annotation)
    {
        ArgumentNullException.ThrowIfNull(annotation);
        return annotation.ReadProperties();
    }

    /// <summary>Returns the metadata of a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The properties that have a value, as for annotations.</returns>
    public static IReadOnlyList<KeyValuePair<string, object>> Of(CorpusDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.ReadProperties();
    }

    /// <summary>Returns the properties of an entity.</summary>
    /// <param name="entity">The entity.</param>
    /// <returns>The properties that have a value, as for annotations.</returns>
    public static IReadOnlyList<KeyValuePair<string, object>> Of(CorpusEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return entity.ReadProperties();
    }
}
