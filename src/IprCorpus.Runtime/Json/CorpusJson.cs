using System.Text.Json;

namespace IprCorpus.Runtime;

/// <summary>
/// Writes records of a corpus as JSON. <see cref="JsonSerializer"/> writes the same by itself; what is here needs neither
/// reflection nor a serializer context, so that it also works where code is compiled ahead of time.
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
/// A reference is the id of what it points to, so that there are no cycles and nothing is written twice; an annotation
/// without an id is <c>{"start", "end", "type"}</c>, of the same document. Enums are their names, dates and moments are
/// ISO 8601 without a time zone, spans are <c>{"start", "end"}</c>. A period is <c>{"value", "start",
/// "endExclusive", "granularity"}</c>, with the bounds of a side that is approximate instead of it; a quantity is <c>{"number",
/// "unit", "bound", "digitsLost"}</c>, with <c>"lower"</c> and <c>"upper"</c> instead of a number that is not known.
/// </para>
/// </remarks>
public static class CorpusJson
{
    /// <summary>Writes a document with its text and its metadata; its annotations are lists of their own.</summary>
    public static void Write(Utf8JsonWriter writer, CorpusDocument document)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(document);
        document.WriteTo(writer);
    }

    /// <summary>Writes an entity.</summary>
    public static void Write(Utf8JsonWriter writer, CorpusEntity entity)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(entity);
        entity.WriteTo(writer);
    }

    /// <summary>Writes an annotation.</summary>
    public static void Write(Utf8JsonWriter writer, CorpusAnnotation annotation)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(annotation);
        annotation.WriteTo(writer);
    }

    /// <summary>Writes documents as an array.</summary>
    public static void Write(Utf8JsonWriter writer, IEnumerable<CorpusDocument> documents) => WriteAll(writer, documents, Write);

    /// <summary>Writes entities as an array.</summary>
    public static void Write(Utf8JsonWriter writer, IEnumerable<CorpusEntity> entities) => WriteAll(writer, entities, Write);

    /// <summary>Writes annotations as an array.</summary>
    public static void Write(Utf8JsonWriter writer, IEnumerable<CorpusAnnotation> annotations) => WriteAll(writer, annotations, Write);

    private static void WriteAll<T>(Utf8JsonWriter writer, IEnumerable<T> records, Action<Utf8JsonWriter, T> write)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(records);
        writer.WriteStartArray();
        foreach (var record in records)
        {
            write(writer, record);
        }

        writer.WriteEndArray();
    }
}
