using System.Text.Json;
using System.Text.Json.Serialization;
using IprCorpus.Runtime.Json;
using IprCorpus.Runtime.Storage;

namespace IprCorpus.Runtime;

/// <summary>The annotations of a list that have the same key, in document order: a list like any other.</summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
/// <typeparam name="T">The generated record of the annotations.</typeparam>
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed class AnnotationGroup<TKey, T> : AnnotationList<T>, IGrouping<TKey, T>, IJsonRecord
    where T : CorpusAnnotation
{
    internal AnnotationGroup(TKey key, AnnotationTable<T> table, int[] rows, int start, int count)
        : base(table, rows, start, count) => Key = key;

    /// <summary>Gets the key that the annotations share.</summary>
    public TKey Key { get; }

    /// <summary>Returns the group as a JSON object with its <c>key</c> and its <c>annotations</c>.</summary>
    /// <param name="indented">Whether to break and indent lines for readers.</param>
    /// <returns>The object.</returns>
    public override string ToJson(bool indented = false) => JsonText.Of(this, indented);

    /// <summary>Returns the key and the count.</summary>
    /// <returns>A text such as <c>say: 17</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{EnumLabels.TextOf(Key)}: {Count}");

    void IJsonRecord.WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("key");
        PropertyWriter.WriteKey(writer, Key);
        writer.WritePropertyName("annotations");
        JsonText.WriteAll(writer, this);
        writer.WriteEndObject();
    }
}
