using System.Linq.Expressions;

namespace IprCorpus.Linq.Queries;

/// <summary>A query of a corpus database, whatever its items are.</summary>
internal interface ICorpusQuery
{
    /// <summary>The record whose table the query is; null for a query that is made of others.</summary>
    Type? Root { get; }

    Expression Expression { get; }
}
