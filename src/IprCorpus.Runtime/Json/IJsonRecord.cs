using System.Text.Json;

namespace IprCorpus.Runtime.Json;

/// <summary>A record that has a form in JSON and writes it without a serializer.</summary>
internal interface IJsonRecord
{
    /// <summary>Writes one JSON object.</summary>
    void WriteTo(Utf8JsonWriter writer);
}
