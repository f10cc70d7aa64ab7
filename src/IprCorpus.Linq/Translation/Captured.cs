using System.Linq.Expressions;

namespace IprCorpus.Linq.Translation;

/// <summary>Evaluates what a query takes from the program around it.</summary>
internal static class Captured
{
    /// <summary>Determines whether an expression depends on no row, so that it has a value before the query is run.</summary>
    public static bool IsCaptured(Expression expression)
    {
        var search = new ParameterSearch();
        search.Visit(expression);
        return !search.Found;
    }

    /// <summary>The value of an expression that depends on no row.</summary>
    public static object? ValueOf(Expression expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        _ => Expression.Lambda<Func<object?>>(Expression.Convert(expression, typeof(object))).Compile(preferInterpretation: true)(),
    };

    /// <summary>The expression without the conversions around it.</summary>
    public static Expression Bare(Expression expression)
    {
        while (expression is UnaryExpression
            {
                NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked
            or ExpressionType.TypeAs, Method: null
            } conversion)
        {
            expression = conversion.Operand;
        }

        return expression;
    }

    private sealed class ParameterSearch : ExpressionVisitor
    {
        public bool Found { get; private set; }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Found = true;
            return node;
        }
    }
}
