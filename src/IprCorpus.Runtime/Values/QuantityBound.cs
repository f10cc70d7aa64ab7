using System.Text.Json.Serialization;

namespace IprCorpus.Runtime;

/// <summary>The relation of an amount to the number that the words print (ISO 24617-11, measurement of quantity).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<QuantityBound>))]
public enum QuantityBound
{
    /// <summary>The amount is the number.</summary>
    Exact,

    /// <summary>The amount is greater than the number: "more than 1,000".</summary>
    MoreThan,

    /// <summary>The amount is the number or greater: "at least 1,000".</summary>
    AtLeast,

    /// <summary>The amount is less than the number: "fewer than 1,000".</summary>
    LessThan,

    /// <summary>The amount is the number or less: "up to 1,000".</summary>
    AtMost,

    /// <summary>The amount is near the number, nobody says how near: "about 1,000".</summary>
    About,
}
