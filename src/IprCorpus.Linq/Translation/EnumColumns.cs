using System.Linq.Expressions;
using IprCorpus.Linq.Mapping;
using IprCorpus.Runtime;

namespace IprCorpus.Linq.Translation;

/// <summary>Enums are stored by their labels, and compare in C# by their numbers.</summary>
internal static class EnumColumns
{
    /// <summary>The enum of a type, optional or not; null for other types.</summary>
    public static Type? EnumOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } declared ? declared : null;

    /// <summary>The column of a rewritten expression as text; null where it is none.</summary>
    public static Expression? AsText(Expression rewritten)
    {
        rewritten = Captured.Bare(rewritten);
        if (rewritten is MemberExpression { Member.Name: "Value", Expression: { } optional } && EnumOf(optional.Type) is not null)
        {
            rewritten = optional;
        }

        return Columns.AsText(rewritten);
    }

    /// <summary>The number of a value in the declaration, by which C# orders; -1 for null, which it orders first.</summary>
    public static Expression Number(Expression text, Type declared)
    {
        Expression number = Expression.Constant(-1);
        foreach (var value in Enum.GetValues(declared))
        {
            number = Expression.Condition(Expression.Equal(text, Expression.Constant(EnumLabels.Of((Enum)value))),
                Expression.Constant(Convert.ToInt32(value, null)), number);
        }

        return number;
    }
}
