using System.ComponentModel;
using System.Text.Json;

namespace IprCorpus.Runtime.Json;

/// <summary>
/// A period as <c>{"value":"2020-11","start":"2020-11-01T00:00:00","endExclusive":"2020-12-01T00:00:00","granularity":"Month"}</c>:
/// the value as the annotator wrote it, the first moment in the period and the first after it, each left out where it is
/// open or unknown. Of an approximate side, <c>"earliestStart"</c> and <c>"latestStart"</c>, or <c>"earliestEndExclusive"</c> and
/// <c>"latestEndExclusive"</c>, stand in its place.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PeriodConverter : ValueConverter<Period>
{
    internal static readonly PeriodConverter Instance = new();

    internal override void Write(Utf8JsonWriter writer, Period value)
    {
        writer.WriteStartObject();
        writer.WriteString("value", value.Value);
        WriteSide(writer, "start", value.EarliestStart, value.LatestStart);
        WriteSide(writer, "endExclusive", value.EarliestEndExclusive, value.LatestEndExclusive);
        writer.WriteString("granularity", value.Granularity.ToString());
        writer.WriteEndObject();
    }

    private protected override Period Read(JsonElement json) => new(
        json.GetProperty("value").GetString() ?? "",
        Moment(json, "start") ?? Moment(json, "earliestStart"),
        Moment(json, "endExclusive") ?? Moment(json, "latestEndExclusive"),
        Named<Granularity>(json, "granularity"),
        Moment(json, "latestStart"),
        Moment(json, "earliestEndExclusive"));

    private static DateTime? Moment(JsonElement json, string name) => Optional(json, name, static moment => moment.GetDateTime());

    private static void WriteSide(Utf8JsonWriter writer, string name, DateTime? earliest, DateTime? latest)
    {
        if (earliest is not { } first || latest is not { } last)
        {
            return;
        }

        if (first == last)
        {
            writer.WriteString(name, first);
            return;
        }

        var side = char.ToUpperInvariant(name[0]) + name[1..];
        writer.WriteString("earliest" + side, first);
        writer.WriteString("latest" + side, last);
    }
}
