using System.Collections;
using System.Linq.Expressions;

namespace IprCorpus.Linq.Queries;

/// <summary>A query of a corpus database.</summary>
internal sealed class CorpusQuery<T> : ICorpusQuery, IOrderedQueryable<T>
{
    private readonly CorpusQueryProvider _provider;

    /// <summary>All rows of a record type.</summary>
    public CorpusQuery(CorpusQueryProvider provider)
    {
        (_provider, Root) = (provider, typeof(T));
        Expression = Expression.Constant(this);
    }

    public CorpusQuery(CorpusQueryProvider provider, Expression expression) => (_provider, Expression) = (provider, expression);

    public Type? Root { get; }

    public Type ElementType => typeof(T);

    public Expression Expression { get; }

    public IQueryProvider Provider => _provider;

    public IEnumerator<T> GetEnumerator() => _provider.Run<T>(Expression).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The SQL.</summary>
    public override string ToString() => _provider.ToSql<T>(Expression);
}
