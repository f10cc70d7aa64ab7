using System.Linq.Expressions;
using System.Reflection;
using IprCorpus.Parquet.Tables;
using LinqToDB;

namespace IprCorpus.Linq.Mapping;

/// <summary>Expressions that read a column of a row.</summary>
internal static class Columns
{
    private static readonly MethodInfo Property = typeof(Sql).GetMethods()
        .Single(static method => method is { Name: nameof(Sql.Property), IsGenericMethodDefinition: true });

    /// <summary>
    /// Reads a column as a C# type. linq2db takes the name of a C# property for the property itself, which has no column for it; the
    /// views have other names.
    /// </summary>
    public static Expression Of(Type type, Expression row, string column) =>
        Expression.Call(Property.MakeGenericMethod(type), row, Expression.Constant(ViewDesign.ColumnOf(column)));

    /// <inheritdoc cref="Of"/>
    public static Expression Of<T>(Expression row, string column) => Of(typeof(T), row, column);

    /// <summary>
    /// Reads a number that every row has, as one that can be null. linq2db has one type for each column of a query: to read it as
    /// two types is an error.
    /// </summary>
    public static Expression Optional(Expression row, string column) => Expression.Convert(Of<int>(row, column), typeof(int?));

    /// <summary>The column that an expression reads, as text; null where it reads none.</summary>
    public static Expression? AsText(Expression expression) =>
        expression is MethodCallExpression { Method: { IsGenericMethod: true } method } read && method.GetGenericMethodDefinition() == Property
            ? Expression.Call(Property.MakeGenericMethod(typeof(string)), read.Arguments)
            : null;
}
