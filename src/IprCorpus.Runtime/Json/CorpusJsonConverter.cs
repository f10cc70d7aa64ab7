using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IprCorpus.Runtime.Json;

/// <summary>
/// Makes <see cref="JsonSerializer"/> write the records of a corpus as <see cref="CorpusJson"/> says. The attribute that
/// names it is not inherited: every generated record has its own.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CorpusJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        typeof(CorpusAnnotation).IsAssignableFrom(typeToConvert)
        || typeof(CorpusEntity).IsAssignableFrom(typeToConvert)
        || typeof(CorpusDocument).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        typeof(CorpusAnnotation).IsAssignableFrom(typeToConvert) ? new Records<CorpusAnnotation>(CorpusJson.Write)
        : typeof(CorpusEntity).IsAssignableFrom(typeToConvert) ? new Records<CorpusEntity>(CorpusJson.Write)
        : new Records<CorpusDocument>(CorpusJson.Write);

    private sealed class Records<T>(Action<Utf8JsonWriter, T> write) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("The records of a compiled corpus are not read from JSON: find them in the corpus by their ids.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
    }
}
