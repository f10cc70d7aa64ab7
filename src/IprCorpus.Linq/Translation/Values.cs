using System.Linq.Expressions;
using IprCorpus.Linq.Mapping;
using IprCorpus.Parquet.Shape;
using IprCorpus.Runtime;

namespace IprCorpus.Linq.Translation;

/// <summary>Makes values of their parts, in memory, where a query gives them back.</summary>
internal static class Values
{
    /// <summary>The expression that makes the value of a property.</summary>
    public static Expression Create(PropertyShape property, Expression row, Type type)
    {
        Expression Part<T>(string part) => Columns.Of<T>(row, $"{property.Name}_{part}");
        return property.Kind switch
        {
            PropertyKind.Period => Expression.Call(
                typeof(Values), nameof(Period), null, Part<string>("Value"), Part<DateTime?>("Start"), Part<DateTime?>("End"), Part<string>("Granularity")),
            PropertyKind.Quantity => Expression.Call(
                typeof(Values),
                nameof(Quantity),
                null,
                Part<decimal?>("Number"),
                Part<decimal?>("LowerBound"),
                Part<decimal?>("UpperBound"),
                Part<string>("Unit"),
                Part<string>("Bound"),
                Part<bool?>("DigitsLost")),
            _ => Expression.Call(typeof(Values), type == typeof(TextSpan) ? nameof(Span) : nameof(OptionalSpan), null, Part<int?>("Start"), Part<int?>("End")),
        };
    }

    public static Period? Period(string? value, DateTime? start, DateTime? end, string? granularity) =>
        value is null ? null : new Period(value, start, end, Enum.Parse<Granularity>(granularity!));

    public static Quantity? Quantity(decimal? number, decimal? lower, decimal? upper, string? unit, string? bound, bool? digitsLost) =>
        bound is null ? null : new Quantity(number, lower, upper, unit, Enum.Parse<QuantityBound>(bound), digitsLost == true);

    public static TextSpan Span(int? start, int? end) => new(start.GetValueOrDefault(), end.GetValueOrDefault());

    public static TextSpan? OptionalSpan(int? start, int? end) => start is { } first && end is { } last ? new TextSpan(first, last) : null;

    public static Uri? Uri(string? text) => text is null ? null : new Uri(text, UriKind.RelativeOrAbsolute);
}
