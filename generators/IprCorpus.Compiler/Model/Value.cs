using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Model;

/// <summary>A checked property value. Which case it is follows from the property's kind.</summary>
internal abstract record Value;

/// <summary>A <c>string</c> or <c>uri</c>.</summary>
internal sealed record StringValue(string Text) : Value;

/// <summary>An <c>int</c>, a <c>bool</c> (0, 1), or an enum (the value's position in its declaration).</summary>
internal sealed record IntValue(int Number) : Value
{
    private static readonly IntValue[] Small = [.. Enumerable.Range(0, 256).Select(static number => new IntValue(number))];

    /// <summary>The value of that number; small ones, such as those of enums, exist once.</summary>
    public static IntValue Of(int number) => number >= 0 && number < Small.Length ? Small[number] : new IntValue(number);
}

/// <summary>A <c>decimal</c>.</summary>
internal sealed record DecimalValue(decimal Number) : Value;

/// <summary>A <c>date</c> (at midnight) or <c>datetime</c>, of unspecified kind.</summary>
internal sealed record DateTimeValue(DateTime Moment) : Value;

/// <summary>A <c>period</c>: an interval of calendar time, half-open, of which either side can be unknown or open.</summary>
/// <param name="Timex">The TIMEX3 or ISO 8601 value as the seeds give it.</param>
/// <param name="Start">The first moment that can be in it.</param>
/// <param name="End">The first moment after all that can be in it.</param>
/// <param name="Granularity">The unit in which it was given.</param>
internal sealed record PeriodValue(string Timex, DateTime? Start, DateTime? End, Granularity Granularity) : Value
{
    /// <summary>The last moment at which it can start; null where <see cref="Start"/> is when it starts.</summary>
    public DateTime? LatestStart { get; init; }

    /// <summary>The first moment at which it can have ended; null where <see cref="End"/> is when it ends.</summary>
    public DateTime? EarliestEnd { get; init; }
}

/// <summary>The unit in which a period was given, from fine to coarse; the numbers are those of the runtime's enum of that name.</summary>
internal enum Granularity
{
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    HalfYear,
    Year,

    /// <summary>Only a TIMEX3 value was given, such as <c>PXY</c>.</summary>
    Unknown,
}

/// <summary>A <c>quantity</c> (ISO 24617-11).</summary>
/// <param name="Number">The number as printed; null where it is lost or only bounded.</param>
/// <param name="Lower">The least that the printed number can be; equal to <paramref name="Number"/> where that is known.</param>
/// <param name="Upper">The most that the printed number can be; equal to <paramref name="Number"/> where that is known.</param>
/// <param name="Unit">The unit in which it is counted or measured.</param>
/// <param name="Bound">The relation of the amount to the printed number, as the words have it.</param>
/// <param name="DigitsLost">Whether digits of the number are missing from the text.</param>
internal sealed record QuantityValue(decimal? Number, decimal? Lower, decimal? Upper, string? Unit, QuantityBound Bound, bool DigitsLost) : Value
{
    /// <summary>The unit that this one is a kind of, as a suspect is a person; null where nothing says so.</summary>
    public string? BroaderUnit { get; init; }
}

/// <summary>The relation of an amount to the number that the words print; the numbers are those of the runtime's enum of that name.</summary>
internal enum QuantityBound
{
    Exact,
    MoreThan,
    AtLeast,
    LessThan,
    AtMost,
    About,
}

/// <summary>A <c>span</c> of the document's text.</summary>
internal sealed record SpanValue(TextRange Range) : Value;

/// <summary>A reference to an entity by its id; it is resolved against all registries of the corpus when documents are linked.</summary>
internal sealed record EntityReference(string Id) : Value;

/// <summary>A reference to an annotation of the same document, by its position in document order.</summary>
internal sealed record AnnotationReference(int Ordinal) : Value;

/// <summary>The values of a list property, in the order of the file; never holds a list.</summary>
internal sealed record ListValue(EquatableArray<Value> Items) : Value;
