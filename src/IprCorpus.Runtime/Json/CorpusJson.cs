using System.Text.Json;
using IprCorpus.Runtime.Json;

namespace IprCorpus.Runtime;

/// <summary>
/// Writes records of a corpus as JSON. <see cref="JsonSerializer"/> writes the same by itself; the methods here, and
/// <c>ToJson</c> of records and lists, need neither reflection nor a serializer context, so that they also work where code is
/// compiled ahead of time, and in file-based programs.
/// </summary>
/// <remarks>
/// <para>
/// Every record is one flat object: <c>type</c> (the name of its record) and <c>id</c>, then what all of its kind have,
/// then its declared properties in the order of the schema, those of base types first. An annotation has its
/// <c>document</c> (the id), <c>start</c> and <c>end</c> in UTF-16 code units, <c>fragments</c> where it is discontinuous,
/// and its <c>text</c>; a document has its <c>text</c>. A declared property called "type" is written as <c>type_</c>.
/// What is null is left out.
/// </para>
/// <para>
/// A group has its <c>key</c> and its <c>annotations</c>; a chain its <c>key</c> and its <c>links</c>. A line of a concordance
/// has <c>document</c> (the id), <c>start</c>, <c>end</c>, <c>left</c>, <c>text</c> and <c>right</c>. A match of a pattern has
/// <c>document</c>, <c>start</c>, <c>end</c>, <c>text</c> and, by their names, <c>captures</c>.
/// </para>
/// <para>
/// A reference is the id of what it points to, so that there are no cycles and nothing is written twice; an annotation
/// without an id is <c>{"start", "end", "type"}</c>, of the same document. Enums are their labels, dates and moments are
/// ISO 8601 without a time zone, spans are <c>{"start", "end"}</c>. A period is <c>{"value", "start",
/// "endExclusive", "granularity"}</c>, with the bounds of a side that is approximate instead of it; a quantity is <c>{"number",
/// "unit", "bound", "digitsLost"}</c>, with <c>"lower"</c> and <c>"upper"</c> instead of a number that is not known.
/// </para>
/// </remarks>
public static partial class CorpusJson
{
    /// <summary>Writes a document with its text and its metadata; its annotations are lists of their own.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="document">The document.</param>
    public static void Write(Utf8JsonWriter writer, CorpusDocument document)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(document);
        ((IJsonRecord)document).WriteTo(writer);
    }

    /// <summary>Writes an entity.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="entity">The entity.</param>
    public static void Write(Utf8JsonWriter writer, CorpusEntity entity)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(entity);
        ((IJsonRecord)entity).WriteTo(writer);
    }

    /// <summary>Writes an annotation.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="annotation">The annotation.</param>
    public static void Write(Utf8JsonWriter writer, CorpusAnnotation annotation)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(annotation);
        ((IJsonRecord)annotation).WriteTo(writer);
    }

    /// <summary>Writes documents as an array.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="documents">The documents.</param>
    public static void Write(Utf8JsonWriter writer, IEnumerable<CorpusDocument> documents) => WriteAll(writer, documents);

    /// <summary>Writes entities as an array.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="entities">The entities.</param>
    public static void Write(Utf8JsonWriter writer, IEnumerable<CorpusEntity> entities) => WriteAll(writer, entities);

    /// <summary>Writes annotations as an array.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="annotations">The annotations.</param>
    public static void Write(Utf8JsonWriter writer, IEnumerable<CorpusAnnotation> annotations) => WriteAll(writer, annotations);

    private static void WriteAll(Utf8JsonWriter writer, IEnumerable<IJsonRecord> records)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(records);
        JsonText.WriteAll(writer, records);
    }
}
