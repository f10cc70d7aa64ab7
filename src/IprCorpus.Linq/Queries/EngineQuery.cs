using System.Linq.Expressions;
using System.Reflection;
using IprCorpus.Linq.Mapping;
using LinqToDB;
using LinqToDB.Data;

namespace IprCorpus.Linq.Queries;

/// <summary>The tables as linq2db has them.</summary>
internal sealed class EngineQuery(DataConnection connection, CorpusTables tables)
{
    private static readonly MethodInfo GetTable = typeof(EngineQuery).GetMethod(nameof(TableOf), BindingFlags.NonPublic | BindingFlags.Instance)!;

    public IQueryProvider Provider => ((IQueryable)GetTable.MakeGenericMethod(tables.Types.Document).Invoke(this, null)!).Provider;

    /// <summary>All rows of a record type.</summary>
    public Expression Table(Type record) => ((IQueryable)GetTable.MakeGenericMethod(record).Invoke(this, null)!).Expression;

    private ITable<T> TableOf<T>()
        where T : class => connection.GetTable<T>();
}
