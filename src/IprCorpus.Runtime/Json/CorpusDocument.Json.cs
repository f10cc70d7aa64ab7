using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using IprCorpus.Runtime.Json;

namespace IprCorpus.Runtime;

/// <content>The form in JSON.</content>
[JsonConverter(typeof(CorpusJsonConverter))]
public abstract partial record CorpusDocument : IJsonRecord
{
    /// <summary>Returns the document as a JSON object, as <see cref="CorpusJson"/> describes it. Needs neither a serializer nor reflection.</summary>
    /// <param name="indented">Whether to break and indent lines for readers.</param>
    /// <returns>The object.</returns>
    public string ToJson(bool indented = false) => JsonText.Of(this, indented);

    /// <summary>Writes the declared properties as JSON, in the order of the schema. Generated code overrides it.</summary>
    /// <param name="writer">The writer.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual void WriteProperties(PropertyWriter writer)
    {
    }

    void IJsonRecord.WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("type", GetType().Name);
        writer.WriteString("id", Id);
        writer.WriteString("text", Text);
        WriteProperties(new PropertyWriter(writer));
        writer.WriteEndObject();
    }
}
