using System.Linq.Expressions;
using IprCorpus.Linq.Mapping;
using IprCorpus.Runtime;

namespace IprCorpus.Linq.Translation;

/// <summary>The parts of a period, in columns or of a captured one, and what they decide; see <see cref="Period"/>.</summary>
internal sealed record PeriodParts(PeriodSideParts From, PeriodSideParts To)
{
    public static PeriodParts OfColumns(Expression row, string property)
    {
        var (earliestStart, latestStart) = (Columns.Of<DateTime?>(row, property + "_EarliestStart"), Columns.Of<DateTime?>(row, property + "_LatestStart"));
        var (earliestEnd, latestEnd) =
            (Columns.Of<DateTime?>(row, property + "_EarliestEndExclusive"), Columns.Of<DateTime?>(row, property + "_LatestEndExclusive"));
        return new PeriodParts(
            new PeriodSideParts(earliestStart, latestStart, IsOpen(row, property, earliestStart, nameof(string.StartsWith), "../"), IsStart: true),
            new PeriodSideParts(earliestEnd, latestEnd, IsOpen(row, property, latestEnd, nameof(string.EndsWith), "/.."), IsStart: false));
    }

    public static PeriodParts OfValue(Period period) => new(
        new PeriodSideParts(Moment(period.EarliestStart), Moment(period.LatestStart), Expression.Constant(period.HasOpenStart), IsStart: true),
        new PeriodSideParts(Moment(period.EarliestEndExclusive), Moment(period.LatestEndExclusive), Expression.Constant(period.HasOpenEnd), IsStart: false));

    /// <summary>Determines whether the period holds a moment that the program gives.</summary>
    public Truth Contains(DateTime moment)
    {
        // Columns hold milliseconds: a moment between two of them is before a side if and only if the lower one is.
        var lower = Moment(new DateTime(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerMillisecond)));
        var isFalse = Truth.Any(
            Truth.All(Truth.IsKnown(From.Earliest), Expression.LessThan(lower, From.Earliest)),
            Truth.All(Truth.IsKnown(To.Latest), Expression.GreaterThanOrEqual(lower, To.Latest)));

        // A period holds one moment at least, so it has started before its last and not ended with its first.
        var hasStarted = Truth.Any(From.IsOpen, Truth.All(Truth.IsKnown(From.Latest), Expression.GreaterThanOrEqual(lower, From.Latest)),
            Is(To.Latest, moment.Ticks + 1));
        var hasNotEnded = Truth.Any(To.IsOpen, Truth.All(Truth.IsKnown(To.Earliest), Expression.LessThan(lower, To.Earliest)), Is(From.Earliest, moment.Ticks));
        return new Truth(Truth.All(Expression.Not(isFalse), hasStarted, hasNotEnded), isFalse);
    }

    /// <summary>Determines whether the period holds all of a day.</summary>
    public Truth Contains(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        var (first, last) = (Contains(midnight), Contains(midnight.AddTicks(TimeSpan.TicksPerDay - 1)));
        return new Truth(Truth.All(first.IsTrue, last.IsTrue), Truth.Any(first.IsFalse, last.IsFalse));
    }

    /// <summary>Determines whether the relation of this period to another is one of some.</summary>
    public Truth IsOneOf(PeriodParts other, Func<AllenRelation, bool> isOne)
    {
        Expression IsPossible(AllenRelation relation)
        {
            var signs = AllenSigns.Of(relation);
            return Truth.All(
                From.CanBe(signs.StartToStart, other.From),
                From.CanBe(signs.StartToEnd, other.To),
                To.CanBe(signs.EndToStart, other.From),
                To.CanBe(signs.EndToEnd, other.To));
        }

        var relations = Enum.GetValues<AllenRelation>();
        var can = Truth.Any([.. relations.Where(isOne).Select(IsPossible)]);
        var canOtherwise = Truth.Any([.. relations.Where(relation => !isOne(relation)).Select(IsPossible)]);
        return new Truth(Truth.All(can, Expression.Not(canOtherwise)), Expression.Not(can));
    }

    private static ConstantExpression Moment(DateTime? moment) => Expression.Constant(moment, typeof(DateTime?));

    private static Expression Is(Expression moment, long ticks) =>
        ticks % TimeSpan.TicksPerMillisecond == 0 && ticks <= DateTime.MaxValue.Ticks
            ? Truth.All(Truth.IsKnown(moment), Expression.Equal(moment, Expression.Constant(new DateTime(ticks), typeof(DateTime?))))
            : Expression.Constant(false);

    private static Expression IsOpen(Expression row, string property, Expression moment, string method, string mark)
    {
        var value = Columns.Of<string>(row, property + "_Value");
        return Truth.All(
            Truth.IsNull(moment),
            Truth.IsKnown(value),
            Expression.Call(value, typeof(string).GetMethod(method, [typeof(string)])!, Expression.Constant(mark)));
    }
}
