using System.ComponentModel;
using System.Text.Json;

namespace IprCorpus.Runtime.Json;

/// <summary>
/// A span as <c>{"start":3,"end":9,"unit":"code points"}</c>: the numbers are what a W3C TextPositionSelector has, and the
/// unit keeps them apart from those of a <see cref="TextSpan"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CodePointSpanConverter : ValueConverter<CodePointSpan>
{
    private const string Unit = "code points";

    internal override void Write(Utf8JsonWriter writer, CodePointSpan value)
    {
        writer.WriteStartObject();
        writer.WriteNumber("start", value.Start.Value);
        writer.WriteNumber("end", value.End.Value);
        writer.WriteString("unit", Unit);
        writer.WriteEndObject();
    }

    private protected override CodePointSpan Read(JsonElement json) =>
        json.GetProperty("unit").GetString() == Unit
            ? new(new CodePointOffset(json.GetProperty("start").GetInt32()), new CodePointOffset(json.GetProperty("end").GetInt32()))
            : throw new FormatException($"The unit is not '{Unit}'.");
}
