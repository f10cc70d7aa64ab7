using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using IprCorpus.Runtime.Json;

namespace IprCorpus.Runtime;

/// <content>The form in JSON.</content>
[JsonConverter(typeof(CorpusJsonConverter))]
public abstract partial record CorpusDocument
{
    /// <summary>Writes the declared properties as JSON, in the order of the schema. Generated code overrides it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual void WriteProperties(PropertyWriter writer)
    {
    }

    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("type", GetType().Name);
        writer.WriteString("id", Id);
        writer.WriteString("text", Text);
        WriteProperties(new PropertyWriter(writer));
        writer.WriteEndObject();
    }
}
