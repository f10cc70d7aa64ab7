using System.Linq.Expressions;

namespace IprCorpus.Linq.Translation;

/// <summary>A side of a period: a moment, a stretch of time that holds it, open, or unknown.</summary>
/// <param name="Earliest">The earliest moment that it can be; null where the side is open or unknown.</param>
/// <param name="Latest">The latest moment that it can be; null where the side is open or unknown.</param>
/// <param name="IsOpen">Whether the side is open: the beginning of time for a start, without end for an end.</param>
/// <param name="IsStart">Whether it is the start of its period.</param>
internal sealed record PeriodSideParts(Expression Earliest, Expression Latest, Expression IsOpen, bool IsStart)
{
    /// <summary>Determines whether this side can compare to another in a way, where each side that is unknown can be any moment, but is not open.</summary>
    /// <param name="sign">Less than 0 for before, 0 for the same, greater than 0 for after.</param>
    /// <param name="other">The other side.</param>
    public Expression CanBe(int sign, PeriodSideParts other)
    {
        var (isBeginning, isOthersBeginning) = (IsStart ? IsOpen : Never, other.IsStart ? other.IsOpen : Never);
        var (isInfinity, isOthersInfinity) = (IsStart ? Never : IsOpen, other.IsStart ? Never : other.IsOpen);
        var isSame = Truth.Any(Truth.All(isBeginning, isOthersBeginning), Truth.All(isInfinity, isOthersInfinity));
        var isLess = Truth.All(Expression.Not(isSame), Truth.Any(isBeginning, isOthersInfinity));
        var isGreater = Truth.All(Expression.Not(isSame), Truth.Any(isInfinity, isOthersBeginning));
        var bothKnown = Truth.All(Truth.IsKnown(Earliest), Truth.IsKnown(other.Earliest));
        var compared = Truth.All(bothKnown, Compare(sign, other));
        var open = Truth.All(Expression.Not(bothKnown), Expression.Not(Truth.Any(isSame, isLess, isGreater)));
        return Truth.Any(sign < 0 ? isLess : sign == 0 ? isSame : isGreater, compared, open);
    }

    private static Expression Never => Expression.Constant(false);

    private Expression Compare(int sign, PeriodSideParts other) =>
        sign < 0 ? Expression.LessThan(Earliest, other.Latest)
        : sign == 0 ? Expression.AndAlso(Expression.LessThanOrEqual(Earliest, other.Latest), Expression.LessThanOrEqual(other.Earliest, Latest))
        : Expression.GreaterThan(Latest, other.Earliest);
}
