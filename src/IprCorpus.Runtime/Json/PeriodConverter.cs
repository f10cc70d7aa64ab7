using System.ComponentModel;
using System.Text.Json;

namespace IprCorpus.Runtime.Json;

/// <summary>
/// A period as <c>{"value":"2020-11","start":"2020-11-01T00:00:00","end":"2020-12-01T00:00:00","granularity":"Month"}</c>:
/// the value as the annotator wrote it, the first moment in the period and the first after it, each left out where it is
/// open or unknown.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PeriodConverter : ValueConverter<Period>
{
    internal static readonly PeriodConverter Instance = new();

    internal override void Write(Utf8JsonWriter writer, Period value)
    {
        writer.WriteStartObject();
        writer.WriteString("value", value.Value);
        if (value.Start is { } start)
        {
            writer.WriteString("start", start);
        }

        if (value.End is { } end)
        {
            writer.WriteString("end", end);
        }

        writer.WriteString("granularity", value.Granularity.ToString());
        writer.WriteEndObject();
    }

    private protected override Period Read(JsonElement json) => new(
        json.GetProperty("value").GetString() ?? "",
        Optional(json, "start", static moment => moment.GetDateTime()),
        Optional(json, "end", static moment => moment.GetDateTime()),
        Named<Granularity>(json, "granularity"));
}
