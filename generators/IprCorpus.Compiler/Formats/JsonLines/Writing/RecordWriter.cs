using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats.Json.Writing;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;

namespace IprCorpus.Compiler.Formats.JsonLines.Writing;

/// <summary>
/// Writes documents in one of the families of records, a record a line. What the family cannot say is left out: an
/// annotation in several pieces becomes one from the first to the last, and annotations refer to no others but as relations.
/// </summary>
internal abstract class RecordWriter(CorpusSchema schema)
{
    /// <param name="documents">In the order in which they are to be written.</param>
    /// <param name="path">The path of the file that is written, which the ids of its documents begin with when it is read.</param>
    public string Write(IEnumerable<DocumentModel> documents, string path)
    {
        var json = new JsonWriter();
        var names = new UniqueNames();
        var prefix = RecordIds.Prefix(path);
        var count = 0;
        Begin(json);
        foreach (var document in documents)
        {
            if (count++ > 0)
                EndRecord(json);

            var key = document.Id.StartsWith(prefix, StringComparison.Ordinal) ? document.Id.Substring(prefix.Length) : document.Id;
            var natural = NaturalKey(document) ?? Messages.Number(count);
            Write(json, new RecordDocument(Types, document), names.Next(natural) == key ? null : key);
            names.Take(names.Next(natural) == key ? natural : key);
        }

        End(json, count);
        return json.ToString();
    }

    protected SchemaTypes Types { get; } = SchemaTypes.Of(schema);

    /// <param name="key">The suffix of the name of the record; null where it needs none.</param>
    protected abstract void Write(JsonWriter json, RecordDocument document, string? key);

    /// <summary>Gets the key of a document's record; null where it has none of its own and goes by its number.</summary>
    protected virtual string? NaturalKey(DocumentModel document) => null;

    protected virtual void Begin(JsonWriter json)
    {
    }

    protected virtual void EndRecord(JsonWriter json) => json.EndLine();

    protected virtual void End(JsonWriter json, int count)
    {
        if (count > 0)
            json.EndLine();
    }
}
