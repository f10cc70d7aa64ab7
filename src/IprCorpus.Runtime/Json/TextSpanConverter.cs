using System.ComponentModel;
using System.Text.Json;

namespace IprCorpus.Runtime.Json;

/// <summary>A span as <c>{"start":3,"end":9}</c>, in UTF-16 code units.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextSpanConverter : ValueConverter<TextSpan>
{
    internal static readonly TextSpanConverter Instance = new();

    internal override void Write(Utf8JsonWriter writer, TextSpan value)
    {
        writer.WriteStartObject();
        writer.WriteNumber("start", value.Start);
        writer.WriteNumber("end", value.End);
        writer.WriteEndObject();
    }

    private protected override TextSpan Read(JsonElement json) =>
        new(json.GetProperty("start").GetInt32(), json.GetProperty("end").GetInt32());
}
