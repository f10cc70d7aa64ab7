using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using IprCorpus.Runtime.Json;

namespace IprCorpus.Runtime;

/// <content>The form in JSON.</content>
[JsonConverter(typeof(CorpusJsonConverter))]
public abstract partial record CorpusEntity
{
    /// <summary>Writes the declared properties as JSON, in the order of the schema, those of base types first. Generated code overrides it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual void WriteProperties(PropertyWriter writer)
    {
    }

    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("type", GetType().Name);
        writer.WriteString("id", Id);
        WriteProperties(new PropertyWriter(writer));
        writer.WriteEndObject();
    }
}
