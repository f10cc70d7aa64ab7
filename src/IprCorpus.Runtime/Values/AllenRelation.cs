using System.Text.Json.Serialization;

namespace IprCorpus.Runtime;

/// <summary>
/// The thirteen ways in which one interval of time X can relate to another Y; of two given intervals exactly one holds
/// (J. F. Allen, "Maintaining Knowledge about Temporal Intervals", Communications of the ACM 26, 1983). The second six
/// are the first six, seen from the other side and in reverse order.
/// </summary>
[JsonConverter(typeof(JsonStringEnumConverter<AllenRelation>))]
public enum AllenRelation
{
    /// <summary>X ends, and some time later Y starts.</summary>
    Before,

    /// <summary>X ends just when Y starts.</summary>
    Meets,

    /// <summary>X starts first, and ends inside Y.</summary>
    Overlaps,

    /// <summary>X ends with Y and starts before it.</summary>
    FinishedBy,

    /// <summary>X starts before Y and ends after it.</summary>
    Contains,

    /// <summary>X and Y start together, and X ends first.</summary>
    Starts,

    /// <summary>X and Y start and end together.</summary>
    Equal,

    /// <summary>X and Y start together, and Y ends first.</summary>
    StartedBy,

    /// <summary>X starts after Y and ends before it.</summary>
    During,

    /// <summary>X ends with Y and starts after it.</summary>
    Finishes,

    /// <summary>X starts inside Y, and ends last.</summary>
    OverlappedBy,

    /// <summary>X starts just when Y ends.</summary>
    MetBy,

    /// <summary>Y ends, and some time later X starts.</summary>
    After,
}
