using System.Linq.Expressions;
using IprCorpus.Linq.Mapping;
using IprCorpus.Runtime;

namespace IprCorpus.Linq.Translation;

/// <summary>The parts of a period, in columns or of a captured one, and what they decide; see <see cref="Period"/>.</summary>
internal sealed record PeriodParts(PeriodSideParts From, PeriodSideParts To)
{
    public static PeriodParts OfColumns(Expression row, string property)
    {
        var (start, end) = (Columns.Of<DateTime?>(row, property + "_Start"), Columns.Of<DateTime?>(row, property + "_End"));
        return new PeriodParts(
            new PeriodSideParts(start, IsOpen(row, property, start, nameof(string.StartsWith), "../"), IsStart: true),
            new PeriodSideParts(end, IsOpen(row, property, end, nameof(string.EndsWith), "/.."), IsStart: false));
    }

    public static PeriodParts OfValue(Period period) => new(
        new PeriodSideParts(Expression.Constant(period.Start, typeof(DateTime?)), Expression.Constant(period.HasOpenStart), IsStart: true),
        new PeriodSideParts(Expression.Constant(period.End, typeof(DateTime?)), Expression.Constant(period.HasOpenEnd), IsStart: false));

    /// <summary>Whether the period holds a moment that the program gives.</summary>
    public Truth Contains(DateTime moment)
    {
        // Columns hold milliseconds: a moment between two of them is before a side if and only if the lower one is.
        var lower = Expression.Constant(new DateTime(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerMillisecond)), typeof(DateTime?));
        var isFalse = Truth.Any(
            Truth.All(Truth.IsKnown(From.Moment), Expression.LessThan(lower, From.Moment)),
            Truth.All(Truth.IsKnown(To.Moment), Expression.GreaterThanOrEqual(lower, To.Moment)));
        var isTrue = Truth.All(
            Expression.Not(isFalse),
            Truth.Any(From.IsDecided, Is(To.Moment, moment.Ticks + 1)),
            Truth.Any(To.IsDecided, Is(From.Moment, moment.Ticks)));
        return new Truth(isTrue, isFalse);
    }

    /// <summary>Whether the period holds all of a day.</summary>
    public Truth Contains(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        var (first, last) = (Contains(midnight), Contains(midnight.AddTicks(TimeSpan.TicksPerDay - 1)));
        return new Truth(Truth.All(first.IsTrue, last.IsTrue), Truth.Any(first.IsFalse, last.IsFalse));
    }

    /// <summary>Whether this period lies to another in one of some ways.</summary>
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
