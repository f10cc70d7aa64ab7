using System.Linq.Expressions;
using System.Reflection;
using IprCorpus.Linq.Mapping;
using IprCorpus.Parquet.Tables;
using LinqToDB;

namespace IprCorpus.Linq.Queries;

/// <summary>
/// Makes the answers of an engine answers of the corpus: where a query gives records, by themselves or in the members of an anonymous
/// type, the engine gives their keys, and the records of the compiled corpus are found by these.
/// </summary>
internal static class ResultShape
{
    /// <summary>The operators of LINQ that give one item of a query.</summary>
    public static readonly string[] OfOneItem = ["First", "FirstOrDefault", "Single", "SingleOrDefault", "Last", "LastOrDefault", "ElementAt",
        "ElementAtOrDefault"];

    /// <summary>A query whose items are answers.</summary>
    public static Expression OfQuery<T>(Expression query, RecordResolver resolver, CorpusTables tables) => Shape(query, typeof(T), resolver, tables);

    /// <summary>A query for one item, which is an answer.</summary>
    public static Expression OfScalar(Expression query, RecordResolver resolver, CorpusTables tables) =>
        query is MethodCallExpression call && call.Method.DeclaringType == typeof(Queryable) && OfOneItem.Contains(call.Method.Name)
            && NeedsShape(call.Type, tables)
            ? call.Update(null, [Shape(call.Arguments[0], call.Type, resolver, tables), .. call.Arguments.Skip(1)])
            : query;

    /// <summary><c>First(condition)</c> as <c>Where(condition).First()</c>, so that the condition comes before the shape.</summary>
    public static Expression WithoutPredicate(Expression expression)
    {
        if (expression is MethodCallExpression { Arguments.Count: 2 } call && call.Method.DeclaringType == typeof(Queryable)
            && OfOneItem.Contains(call.Method.Name) && call.Arguments[1] is UnaryExpression { NodeType: ExpressionType.Quote })
        {
            var filtered = Expression.Call(typeof(Queryable), nameof(Queryable.Where), [call.Type], call.Arguments[0], call.Arguments[1]);
            return Expression.Call(typeof(Queryable), call.Method.Name, [call.Type], filtered);
        }

        return expression;
    }

    private static Expression Shape(Expression query, Type item, RecordResolver resolver, CorpusTables tables)
    {
        if (!NeedsShape(item, tables))
        {
            return query;
        }

        var row = Expression.Parameter(item, "row");
        return Expression.Call(typeof(Queryable), nameof(Queryable.Select), [item, item], query,
            Expression.Quote(Expression.Lambda(Resolved(row, resolver, tables), row)));
    }

    private static bool NeedsShape(Type type, CorpusTables tables) =>
        tables.Find(type) is not null || (IsAnonymous(type) && type.GetProperties().Any(property => NeedsShape(property.PropertyType, tables)));

    private static bool IsAnonymous(Type type) => type.Name.StartsWith("<>", StringComparison.Ordinal) && type.IsGenericType;

    private static Expression Resolved(Expression row, RecordResolver resolver, CorpusTables tables)
    {
        if (tables.Find(row.Type) is { } table)
        {
            var (name, columns) = Key(table, row);
            return Expression.Call(Expression.Constant(resolver), name, [row.Type], columns);
        }

        if (!NeedsShape(row.Type, tables))
        {
            return row;
        }

        var members = row.Type.GetProperties();
        return Expression.New(
            row.Type.GetConstructors()[0], members.Select(member => Resolved(Expression.Property(row, member), resolver, tables)), members.Cast<MemberInfo>());
    }

    private static (string Finder, Expression[] Columns) Key(RecordTable table, Expression row) =>
        table.IsDocument ? (nameof(RecordResolver.Document), [Nullable(row, TableDesign.Document)])
        : table.IsEntity ? (nameof(RecordResolver.Entity), [Columns.Of<string>(row, "Id")])
        : (nameof(RecordResolver.Annotation), [Nullable(row, TableDesign.Document), Nullable(row, TableDesign.Ordinal)]);

    /// <summary>A number that is null where a reference led to no row, though its column never is.</summary>
    private static MethodCallExpression Nullable(Expression row, string column) =>
        Expression.Call(typeof(Sql), nameof(Sql.ToNullable), [typeof(int)], Columns.Of<int>(row, column));
}
