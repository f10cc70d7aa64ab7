using System.Linq.Expressions;

namespace IprCorpus.Linq.Translation;

/// <summary>The values that identify a record: the id of an entity, the number of a document, the document and ordinal of an annotation.</summary>
/// <param name="Parts">Of the same count and types for two records of a kind.</param>
/// <param name="IsNull">The condition under which there is no record.</param>
internal sealed record RecordKey(IReadOnlyList<Expression> Parts, Expression IsNull)
{
    /// <summary>The condition under which two keys are of the same record, or neither of any.</summary>
    public Expression IsSameAs(RecordKey other)
    {
        var same = Truth.All([.. Parts.Zip(other.Parts).Select(static pair => Expression.Equal(pair.First, pair.Second))]);
        return Truth.Any(
            Truth.All(IsNull, other.IsNull),
            Truth.All(Expression.Not(IsNull), Expression.Not(other.IsNull), same));
    }

    /// <summary>The condition under which the key is that of a captured record.</summary>
    public Expression Is(IEnumerable<object> values) =>
        Truth.All([.. Parts.Zip(values).Select(static pair => Expression.Equal(pair.First, Expression.Constant(pair.Second, pair.First.Type)))]);
}
