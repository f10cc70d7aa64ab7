using System.Text.Json;
using System.Text.Json.Serialization;
using IprCorpus.Runtime.Json;

namespace IprCorpus.Runtime;

/// <summary>The annotations of one document that stand for the same thing, as all mentions of one person do.</summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
/// <typeparam name="T">The generated record of the annotations.</typeparam>
/// <param name="Key">The thing that they stand for.</param>
/// <param name="Links">The annotations, in document order; to be asked by position like any other list.</param>
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed record Chain<TKey, T>(TKey Key, AnnotationList<T> Links) : IJsonRecord
    where TKey : notnull
    where T : CorpusAnnotation
{
    /// <summary>Returns the chain as a JSON object with its <c>key</c> and its <c>links</c>.</summary>
    /// <param name="indented">Whether to break and indent lines for readers.</param>
    /// <returns>The object.</returns>
    public string ToJson(bool indented = false) => JsonText.Of(this, indented);

    /// <summary>Returns the key and the number of links.</summary>
    /// <returns>A text such as <c>Person tian-shihong "Tian Shihong" 17</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{EnumLabels.TextOf(Key)} {Links.Count}");

    void IJsonRecord.WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("key");
        PropertyWriter.WriteKey(writer, Key);
        writer.WritePropertyName("links");
        JsonText.WriteAll(writer, Links);
        writer.WriteEndObject();
    }
}
