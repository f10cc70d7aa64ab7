using System.Text.Json.Serialization;

namespace IprCorpus.Runtime;

/// <summary>The unit of the calendar in which a period was given, from fine to coarse.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Granularity>))]
public enum Granularity
{
    /// <summary>A second, as in <c>2020-11-07T07:59:30</c>.</summary>
    Second,

    /// <summary>A minute, as in <c>2020-11-07T07:59</c>.</summary>
    Minute,

    /// <summary>An hour, as in <c>2020-11-07T07</c>.</summary>
    Hour,

    /// <summary>A day, as in <c>2020-11-07</c>.</summary>
    Day,

    /// <summary>A week of ISO 8601, Monday to Sunday, as in <c>2020-W45</c>.</summary>
    Week,

    /// <summary>A month, as in <c>2020-11</c>.</summary>
    Month,

    /// <summary>Three months, as in <c>2020-Q3</c>.</summary>
    Quarter,

    /// <summary>Six months, as in <c>2020-H1</c>.</summary>
    HalfYear,

    /// <summary>A year, as in <c>2020</c>.</summary>
    Year,

    /// <summary>No unit is known: only a TIMEX3 value was given, such as <c>PXY</c>, some number of years.</summary>
    Unknown,
}
