using System.Linq.Expressions;
using IprCorpus.Linq.Mapping;
using IprCorpus.Linq.Translation;
using LinqToDB;
using LinqToDB.Data;

namespace IprCorpus.Linq.Queries;

/// <summary>Rewrites queries over records as queries over their columns, and lets linq2db run them.</summary>
internal sealed class CorpusQueryProvider(DataConnection connection, CorpusTables tables, RecordResolver resolver) : IQueryProvider
{
    public IQueryable CreateQuery(Expression expression)
    {
        var element = expression.Type.GetInterfaces().Append(expression.Type)
            .First(static type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IQueryable<>)).GetGenericArguments()[0];
        return (IQueryable)Activator.CreateInstance(typeof(CorpusQuery<>).MakeGenericType(element), this, expression)!;
    }

    public IQueryable<TElement> CreateQuery<TElement>(Expression expression) => new CorpusQuery<TElement>(this, expression);

    public object? Execute(Expression expression) => throw new CorpusQueryException("A query is run by its own operators, such as First<T>() and Count().");

    public TResult Execute<TResult>(Expression expression)
    {
        var rewritten = ResultShape.OfScalar(Rewrite(ResultShape.WithoutPredicate(expression)), resolver, tables);

        // linq2db makes the item of a query by the type of the provider.
        var provider = rewritten is MethodCallExpression call && ResultShape.OfOneItem.Contains(call.Method.Name)
            ? Engine.CreateQuery<TResult>(call.Arguments[0]).Provider : Engine;
        return Failing(() => provider.Execute<TResult>(rewritten));
    }

    public IEnumerable<T> Run<T>(Expression expression)
    {
        var query = Query<T>(expression);
        return Failing(() => query.ToList());
    }

    public string ToSql<T>(Expression expression) => Failing(() => Query<T>(expression).ToSqlQuery().Sql);

    private IQueryProvider Engine => new EngineQuery(connection, tables).Provider;

    private IQueryable<T> Query<T>(Expression expression) => Engine.CreateQuery<T>(ResultShape.OfQuery<T>(Rewrite(expression), resolver, tables));

    private Expression Rewrite(Expression expression) => new QueryRewriter(tables, resolver, new EngineQuery(connection, tables)).Visit(expression);

    /// <summary>Runs a query, and reports what linq2db cannot translate as everything else that cannot be.</summary>
    private static T Failing<T>(Func<T> run)
    {
        try
        {
            return run();
        }
        catch (LinqToDBException exception)
        {
            throw new CorpusQueryException(
                $"The query cannot be run in the engine: {exception.Message} Ask for less of it there, and go on in memory after AsEnumerable().", exception);
        }
    }
}
