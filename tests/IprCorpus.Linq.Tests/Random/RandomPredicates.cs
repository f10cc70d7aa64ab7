using System.Linq.Expressions;
using System.Reflection;
using IprCorpus.Parquet.Compiled;
using IprCorpus.Runtime;

namespace IprCorpus.Linq.Tests.Random;

/// <summary>Conditions on the rows of a record type: for each property of every kind, with values that some row has, and combinations of these.</summary>
internal sealed class RandomPredicates(Type record, IReadOnlyList<CorpusAnnotation> rows, IReadOnlyList<CorpusAnnotation> others, System.Random random)
{
    private static readonly string[] Relations =
        ["IsCoveredBy", "Covers", "IsColocatedWith", "Overlaps", "OverlapsAtBegin", "OverlapsAtEnd", "BeginsWith", "EndsWith", "IsBefore", "IsAfter",
            "Meets", "IsMetBy"];

    private readonly ParameterExpression _row = Expression.Parameter(record, "row");

    public IEnumerable<LambdaExpression> All(int combinations)
    {
        var simple = OfEvery().Concat(CompiledShape.PropertiesOf(record).SelectMany(OfProperty)).ToList();
        for (var i = 0; i < combinations; i++)
        {
            var (first, second) = (simple[random.Next(simple.Count)], simple[random.Next(simple.Count)]);
            simple.Add(random.Next(3) switch { 0 => Expression.AndAlso(first, second), 1 => Expression.OrElse(first, second), _ => Expression.Not(first) });
        }

        return simple.Select(condition => Expression.Lambda(condition, _row));
    }

    private IEnumerable<Expression> OfEvery()
    {
        foreach (var sample in Sample(rows))
        {
            yield return Expression.LessThanOrEqual(Member("Start"), Expression.Constant(sample.Start));
            yield return Expression.Equal(Member("Text"), Expression.Constant(sample.Text));
            yield return Expression.GreaterThan(Expression.Property(Member("Text"), "Length"), Expression.Constant(sample.Text.Length));
            yield return Expression.Equal(Member("Id"), Expression.Constant(sample.Id, typeof(string)));
            yield return Expression.NotEqual(Member("Length"), Expression.Constant(sample.Length));
        }

        // A captured annotation with fragments is compared by its start and end.
        foreach (var other in Sample(others.Where(static other => !other.IsDiscontinuous)))
        {
            yield return Expression.Call(_row, Relations[random.Next(Relations.Length)], null, Expression.Constant(other, typeof(CorpusAnnotation)));
        }
    }

    private IEnumerable<Expression> OfProperty(PropertyInfo property)
    {
        var member = Expression.Property(_row, property);
        var values = rows.Select(row => property.GetValue(row)).ToArray();
        var type = property.PropertyType;
        if (type.IsGenericType && Nullable.GetUnderlyingType(type) is null)
        {
            return OfList(member, type.GetGenericArguments()[0], values);
        }

        if (values.Any(static value => !Fits(value)))
        {
            return [];
        }

        var known = Sample(values.OfType<object>());
        var isOptional = !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;
        Expression Known(Expression condition) => Expression.AndAlso(Expression.NotEqual(member, Expression.Constant(null, type)), condition);
        return type == typeof(Period) ? known.Cast<Period>().SelectMany(period => OfPeriod(member, period)).Select(Known)
            : type == typeof(Quantity) ? known.Cast<Quantity>().SelectMany(quantity => OfQuantity(member, quantity)).Select(Known)
            : type == typeof(TextSpan) || type == typeof(TextSpan?) ? []
            : known.SelectMany(value => new[] { Expression.Equal(member, Expression.Constant(value, type)),
                Expression.NotEqual(member, Expression.Constant(value, type)) })
                .Concat(isOptional ? [Expression.Equal(member, Expression.Constant(null, type))] : []);
    }

    private IEnumerable<Expression> OfList(Expression member, Type item, object?[] lists)
    {
        if (item == typeof(decimal) || item == typeof(bool) || item == typeof(DateOnly) || item == typeof(DateTime) || item == typeof(Period)
            || item == typeof(Quantity) || item == typeof(TextSpan))
        {
            yield break;
        }

        var items = lists.Cast<System.Collections.IEnumerable>().SelectMany(static list => list.Cast<object>());
        yield return Expression.GreaterThan(Expression.Property(member, typeof(IReadOnlyCollection<>).MakeGenericType(item), "Count"), Expression.Constant(1));
        foreach (var value in Sample(items))
        {
            yield return Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [item], member, Expression.Constant(value, item));
        }
    }

    private IEnumerable<Expression> OfPeriod(Expression member, Period period)
    {
        foreach (var moment in new[] { period.EarliestStart, period.LatestStart, period.EarliestEndExclusive, period.LatestEndExclusive?.AddTicks(-1),
            period.LatestEndExclusive }.OfType<DateTime>())
        {
            yield return Is(Expression.Call(member, nameof(Period.Contains), null, Expression.Constant(moment)));
            yield return Is(Expression.Call(member, nameof(Period.Contains), null, Expression.Constant(DateOnly.FromDateTime(moment))));
        }

        yield return Is(Expression.Call(member, nameof(Period.Contains), null, Expression.Constant(period)));
        yield return Is(Expression.Call(member, nameof(Period.Overlaps), null, Expression.Constant(period)));
    }

    private IEnumerable<Expression> OfQuantity(Expression member, Quantity quantity)
    {
        string[] questions = [nameof(Quantity.IsMoreThan), nameof(Quantity.IsAtLeast), nameof(Quantity.IsLessThan), nameof(Quantity.IsAtMost),
            nameof(Quantity.IsEqualTo)];
        foreach (var number in new[] { quantity.Lower, quantity.Upper }.OfType<decimal>())
        {
            yield return Is(Expression.Call(member, questions[random.Next(questions.Length)], null, Expression.Constant(number)));
        }

        yield return Is(Expression.Call(member, nameof(Quantity.IsMoreThan), null, Expression.Constant(quantity)));
    }

    /// <summary>Certain, impossible or undecided, or not that.</summary>
    private Expression Is(Expression truth)
    {
        bool?[] values = [true, false, null];
        var value = Expression.Constant(values[random.Next(values.Length)], typeof(bool?));
        return random.Next(2) == 0 ? Expression.Equal(truth, value) : Expression.NotEqual(truth, value);
    }

    private Expression Member(string name) => Expression.Property(_row, name);

    private IEnumerable<T> Sample<T>(IEnumerable<T> items) => items.OrderBy(_ => random.Next()).Take(2).ToArray();

    /// <summary>Whether a column holds the value as it is; an export says so of those that it does not.</summary>
    private static bool Fits(object? value) => value switch
    {
        decimal number => Math.Abs(number) < 1e20m && Math.Round(number, 18) == number,
        Quantity quantity => new object?[] { quantity.Number, quantity.Lower, quantity.Upper }.All(Fits),
        DateTime moment => moment.Ticks % TimeSpan.TicksPerMillisecond == 0,
        Period period => Fits(period.EarliestStart) && Fits(period.LatestStart) && Fits(period.EarliestEndExclusive) && Fits(period.LatestEndExclusive),
        _ => true,
    };
}
