using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using IprCorpus.Runtime.Json;

namespace IprCorpus.Runtime;

/// <content>The form in JSON.</content>
[JsonConverter(typeof(CorpusJsonConverter))]
public abstract partial record CorpusAnnotation : IJsonRecord
{
    /// <summary>Returns the annotation as a JSON object, as <see cref="CorpusJson"/> describes it. Needs neither a serializer nor reflection.</summary>
    /// <param name="indented">Whether to break and indent lines for readers.</param>
    /// <returns>The object.</returns>
    public string ToJson(bool indented = false) => JsonText.Of(this, indented);

    /// <summary>Writes the declared properties as JSON, in the order of the schema, those of base types first. Generated code overrides it.</summary>
    /// <param name="writer">The writer.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual void WriteProperties(PropertyWriter writer)
    {
    }

    void IJsonRecord.WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("type", GetType().Name);
        if (Id is { } id)
        {
            writer.WriteString("id", id);
        }

        writer.WriteString("document", _row.Block.Store.DocumentId(_row.Block.Document));
        writer.WriteNumber("start", Start);
        writer.WriteNumber("end", End);
        WriteFragments(writer);
        writer.WriteString("text", Text);
        WriteProperties(new PropertyWriter(writer));
        writer.WriteEndObject();
    }

    /// <summary>Writes what points to the annotation from others of its document.</summary>
    internal void WriteReferenceTo(Utf8JsonWriter writer)
    {
        if (Id is { } id)
        {
            writer.WriteStringValue(id);
            return;
        }

        writer.WriteStartObject();
        writer.WriteNumber("start", Start);
        writer.WriteNumber("end", End);
        writer.WriteString("type", GetType().Name);
        writer.WriteEndObject();
    }

    private void WriteFragments(Utf8JsonWriter writer)
    {
        if (!IsDiscontinuous)
        {
            return;
        }

        writer.WriteStartArray("fragments");
        foreach (var fragment in Fragments)
        {
            TextSpanConverter.Instance.Write(writer, fragment);
        }

        writer.WriteEndArray();
    }
}
