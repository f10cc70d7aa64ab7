using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IprCorpus.Runtime.Json;

/// <summary>
/// Makes <see cref="JsonSerializer"/> write records, groups, matches and concordance lines as <see cref="CorpusJson"/> says. The
/// attribute that names it is not inherited: every generated record has its own.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CorpusJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(IJsonRecord).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => new Records();

    private sealed class Records : JsonConverter<IJsonRecord>
    {
        public override bool CanConvert(Type typeToConvert) => typeof(IJsonRecord).IsAssignableFrom(typeToConvert);

        public override IJsonRecord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("The records of a compiled corpus are not read from JSON: find them in the corpus by their ids.");

        public override void Write(Utf8JsonWriter writer, IJsonRecord value, JsonSerializerOptions options) => value.WriteTo(writer);
    }
}
