using System.Linq.Expressions;
using System.Reflection;
using IprCorpus.Runtime;

namespace IprCorpus.Linq;

/// <summary>Operators for queries of a corpus database, beside those of LINQ.</summary>
public static class CorpusQueries
{
    private static readonly MethodInfo Ordered = typeof(CorpusQueries).GetMethod(nameof(InDocumentOrder))!;

    /// <summary>
    /// Orders annotations as the lists of a compiled corpus are: by document, then in document order. Without it, or another order, an
    /// engine gives rows in any order.
    /// </summary>
    /// <typeparam name="T">The generated record.</typeparam>
    /// <param name="annotations">A query of a <see cref="CorpusDatabase"/>.</param>
    /// <returns>The query, ordered.</returns>
    public static IOrderedQueryable<T> InDocumentOrder<T>(this IQueryable<T> annotations)
        where T : CorpusAnnotation
    {
        ArgumentNullException.ThrowIfNull(annotations);
        return (IOrderedQueryable<T>)annotations.Provider.CreateQuery<T>(Expression.Call(Ordered.MakeGenericMethod(typeof(T)), annotations.Expression));
    }
}
