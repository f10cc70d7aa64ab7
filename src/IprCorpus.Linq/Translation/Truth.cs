using System.Linq.Expressions;

namespace IprCorpus.Linq.Translation;

/// <summary>
/// A truth value of three: certain, impossible, or undecided. Both conditions are two-valued, whatever is null in them, and never
/// hold together.
/// </summary>
/// <param name="IsTrue">The condition under which it is true.</param>
/// <param name="IsFalse">The condition under which it is false.</param>
internal sealed record Truth(Expression IsTrue, Expression IsFalse)
{
    /// <summary>The value as <c>bool?</c>.</summary>
    public Expression Value => Expression.Condition(
        IsTrue,
        Expression.Constant(true, typeof(bool?)),
        Expression.Condition(IsFalse, Expression.Constant(false, typeof(bool?)), Expression.Constant(null, typeof(bool?))));

    public Truth Negated => new(IsFalse, IsTrue);

    /// <summary>The condition under which the value is another.</summary>
    public Expression Is(bool? value) =>
        value == true ? IsTrue
        : value == false ? IsFalse
        : Expression.Not(Expression.OrElse(IsTrue, IsFalse));

    public static Expression All(params Expression[] conditions) => conditions.Aggregate(Expression.AndAlso);

    public static Expression Any(params Expression[] conditions) => conditions.Aggregate(Expression.OrElse);

    public static Expression IsNull(Expression value) => Expression.Equal(value, Expression.Constant(null, value.Type));

    public static Expression IsKnown(Expression value) => Expression.NotEqual(value, Expression.Constant(null, value.Type));
}
