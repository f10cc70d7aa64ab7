using System.Linq.Expressions;
using IprCorpus.Linq.Mapping;
using IprCorpus.Runtime;

namespace IprCorpus.Linq.Translation;

/// <summary>The parts of a quantity, in columns or of a captured one, and what they decide; see <see cref="Quantity"/>.</summary>
internal sealed record QuantityParts(Expression Lower, Expression Upper, Expression Unit, Expression BroaderUnit, Expression Bound)
{
    public static QuantityParts OfColumns(Expression row, string property) => new(
        Columns.Of<decimal?>(row, property + "_Lower"),
        Columns.Of<decimal?>(row, property + "_Upper"),
        Columns.Of<string>(row, property + "_Unit"),
        Columns.Of<string>(row, property + "_BroaderUnit"),
        Columns.Of<string>(row, property + "_Bound"));

    public static QuantityParts OfValue(Quantity quantity) => new(
        Expression.Constant(quantity.Lower, typeof(decimal?)),
        Expression.Constant(quantity.Upper, typeof(decimal?)),
        Expression.Constant(quantity.Unit, typeof(string)),
        Expression.Constant(quantity.BroaderUnit, typeof(string)),
        Expression.Constant(quantity.Bound.ToString()));

    // The amount has a least value where its bound is one of these and the number has one, and a greatest likewise.
    private Expression HasLeast => Truth.All(Truth.IsKnown(Lower), IsBound(QuantityBound.Exact, QuantityBound.MoreThan, QuantityBound.AtLeast));

    private Expression HasMost => Truth.All(Truth.IsKnown(Upper), IsBound(QuantityBound.Exact, QuantityBound.LessThan, QuantityBound.AtMost));

    private Expression IsLeastExclusive => IsBound(QuantityBound.MoreThan);

    private Expression IsMostExclusive => IsBound(QuantityBound.LessThan);

    /// <summary>Determines whether the amount is greater than a number that is known.</summary>
    public Truth IsMoreThan(Expression number)
    {
        var isTrue = Truth.All(HasLeast, Truth.Any(Expression.GreaterThan(Lower, number), Truth.All(Expression.Equal(Lower, number), IsLeastExclusive)));
        return new Truth(isTrue, Truth.All(Expression.Not(isTrue), HasMost, Expression.LessThanOrEqual(Upper, number)));
    }

    /// <summary>Determines whether the amount is less than a number that is known.</summary>
    public Truth IsLessThan(Expression number)
    {
        var isTrue = Truth.All(HasMost, Truth.Any(Expression.LessThan(Upper, number), Truth.All(Expression.Equal(Upper, number), IsMostExclusive)));
        return new Truth(isTrue, Truth.All(Expression.Not(isTrue), HasLeast, Expression.GreaterThanOrEqual(Lower, number)));
    }

    /// <summary>Determines whether the amount is a number that is known.</summary>
    public Truth IsEqualTo(Expression number)
    {
        var (more, less) = (IsMoreThan(number), IsLessThan(number));
        var isFalse = Truth.Any(more.IsTrue, less.IsTrue);
        return new Truth(Truth.All(Expression.Not(isFalse), more.IsFalse, less.IsFalse), isFalse);
    }

    /// <summary>Determines whether the amount is greater than another; undecided where the units have nothing in common.</summary>
    public Truth IsMoreThan(QuantityParts other)
    {
        var isTrue = Truth.All(
            HasLeast,
            other.HasMost,
            Truth.Any(
                Expression.GreaterThan(Lower, other.Upper),
                Truth.All(Expression.Equal(Lower, other.Upper), Truth.Any(IsLeastExclusive, other.IsMostExclusive))));
        var isFalse = Truth.All(Expression.Not(isTrue), HasMost, other.HasLeast, Expression.LessThanOrEqual(Upper, other.Lower));
        var sharesUnit = Truth.Any(
            Truth.All(Truth.IsNull(Unit), Truth.IsNull(other.Unit)),
            IsSame(Unit, other.Unit),
            IsSame(BroaderUnit, other.Unit),
            IsSame(BroaderUnit, other.BroaderUnit),
            IsSame(Unit, other.BroaderUnit));
        return new Truth(Truth.All(sharesUnit, isTrue), Truth.All(sharesUnit, isFalse));
    }

    // Never null, also where a unit is: what is negated later would otherwise be undecided in SQL, and the row be missing. The
    // two marks are noncharacters, which no unit is.
    private static Expression IsSame(Expression one, Expression other) =>
        Expression.Equal(Known(one, "\uFFFE"), Known(other, "\uFFFF"));

    private static Expression Known(Expression unit, string otherwise) =>
        unit is ConstantExpression { Value: null } ? Expression.Constant(otherwise)
        : unit is ConstantExpression ? unit
        : Expression.Coalesce(unit, Expression.Constant(otherwise));

    private Expression IsBound(params QuantityBound[] bounds) =>
        Truth.All(Truth.IsKnown(Bound), Truth.Any([.. bounds.Select(bound => Expression.Equal(Bound, Expression.Constant(bound.ToString())))]));
}
