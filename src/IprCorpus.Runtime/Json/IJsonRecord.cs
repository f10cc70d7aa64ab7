using System.Text.Json;

namespace IprCorpus.Runtime.Json;

/// <summary>Something that has a form in JSON, which it writes without a serializer.</summary>
internal interface IJsonRecord
{
    /// <summary>Writes one JSON object.</summary>
    void WriteTo(Utf8JsonWriter writer);
}
