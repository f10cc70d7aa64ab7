using System.Linq.Expressions;
using IprCorpus.Linq.Mapping;
using IprCorpus.Parquet.Tables;
using IprCorpus.Runtime;

namespace IprCorpus.Linq.Translation;

/// <summary>
/// Translates the relations of annotations, and chooses the join. Where the covering layer is flat and the covered table has the
/// ordinal of its spans, covering is an equality of document and ordinal, which an engine answers with a hash join that finds one
/// row. All else is an equality of documents with a comparison of offsets.
/// </summary>
internal static class SpanRelations
{
    private static readonly string[] OfFragments =
        [nameof(CorpusAnnotation.IsCoveredBy), nameof(CorpusAnnotation.Covers), nameof(CorpusAnnotation.IsColocatedWith), nameof(CorpusAnnotation.Overlaps)];

    /// <summary>The condition under which two annotations stand in a relation; null for a method that is none.</summary>
    /// <exception cref="CorpusQueryException">A captured annotation is discontinuous.</exception>
    public static Expression? Between(string method, RowPlace left, RowPlace right, CorpusTables tables)
    {
        if (OfSpans(method, left, right) is not { } condition)
        {
            return null;
        }

        return method switch
        {
            nameof(CorpusAnnotation.IsCoveredBy) when IsByOrdinal(left, right, tables) => ByOrdinal(left, right),
            nameof(CorpusAnnotation.Covers) when IsByOrdinal(right, left, tables) => ByOrdinal(right, left),
            _ when OfFragments.Contains(method) && (left.HasGaps || right.HasGaps) =>
                Truth.All(Expression.Equal(left.Document, right.Document), Reach(method, left, right, condition), OfFragment(method, left, right)),
            _ => Expression.AndAlso(Expression.Equal(left.Document, right.Document), condition),
        };
    }

    /// <summary>The condition under which two spans stand in a relation, whatever their documents; null for a method that is none.</summary>
    public static Expression? OfSpans(string method, RowPlace left, RowPlace right) => method switch
    {
        nameof(TextSpan.IsCoveredBy) => Covered(left, right),
        nameof(TextSpan.Covers) => Covered(right, left),
        nameof(TextSpan.IsColocatedWith) => Truth.All(Expression.Equal(left.Start, right.Start), Expression.Equal(left.End, right.End)),
        nameof(TextSpan.Overlaps) => Truth.Any(
            Expression.Equal(left.Start, right.Start),
            Expression.Equal(left.End, right.End),
            Truth.All(Expression.LessThan(left.Start, right.End), Expression.LessThan(right.Start, left.End))),
        nameof(TextSpan.OverlapsAtBegin) => Truth.All(
            Expression.LessThan(left.Start, right.Start), Expression.LessThan(right.Start, left.End), Expression.LessThanOrEqual(left.End, right.End)),
        nameof(TextSpan.OverlapsAtEnd) => Truth.All(
            Expression.LessThanOrEqual(right.Start, left.Start), Expression.LessThan(left.Start, right.End), Expression.LessThan(right.End, left.End)),
        nameof(TextSpan.BeginsWith) => Expression.Equal(left.Start, right.Start),
        nameof(TextSpan.EndsWith) => Expression.Equal(left.End, right.End),
        nameof(TextSpan.IsBefore) => Expression.LessThanOrEqual(left.End, right.Start),
        nameof(TextSpan.IsAfter) => Expression.GreaterThanOrEqual(left.Start, right.End),
        nameof(TextSpan.Meets) => Expression.Equal(left.End, right.Start),
        nameof(TextSpan.IsMetBy) => Expression.Equal(left.Start, right.End),
        _ => null,
    };

    /// <summary>
    /// Translates the part of a relation that starts and ends decide before fragments are looked at: discontinuous annotations
    /// overlap only where their reaches do or touch.
    /// </summary>
    private static Expression Reach(string method, RowPlace left, RowPlace right, Expression condition) =>
        method == nameof(CorpusAnnotation.Overlaps)
            ? Truth.All(Expression.LessThanOrEqual(left.Start, right.End), Expression.LessThanOrEqual(right.Start, left.End))
            : condition;

    private static Expression OfFragment(string method, RowPlace left, RowPlace right)
    {
        if (method == nameof(CorpusAnnotation.Covers))
        {
            return OfFragment(nameof(CorpusAnnotation.IsCoveredBy), right, left);
        }

        Expression[] first = [StartsOf(left), EndsOf(left)];
        Expression[] second = [StartsOf(right), EndsOf(right)];
        return method == nameof(CorpusAnnotation.IsColocatedWith)
            ? Expression.Call(typeof(EngineFunctions), nameof(EngineFunctions.AreSame), null, [.. first, .. second])
            : Expression.Call(
                typeof(EngineFunctions),
                method == nameof(CorpusAnnotation.Overlaps) ? nameof(EngineFunctions.Overlap) : nameof(EngineFunctions.AreCovered),
                null,
                [.. first, left.Start, left.End, .. second, right.Start, right.End]);
    }

    private static Expression StartsOf(RowPlace place) => place.FragmentStarts ?? Continuous(place);

    private static Expression EndsOf(RowPlace place) => place.FragmentEnds ?? Continuous(place);

    private static Expression Continuous(RowPlace captured) =>
        captured.HasGaps
            ? throw new CorpusQueryException(
                "The captured annotation is discontinuous, and its fragments are not compared in an engine. Compare starts and ends, as in " +
                    "a.Span.IsCoveredBy(b.Span), or join with Query<T>().")
            : Expression.Call(typeof(EngineFunctions), nameof(EngineFunctions.None), null);

    private static Expression Covered(RowPlace inner, RowPlace outer) =>
        Truth.All(Expression.LessThanOrEqual(outer.Start, inner.Start), Expression.LessThanOrEqual(inner.End, outer.End));

    /// <summary>A point between two spans of a layer is covered by both, and an annotation of the layer by itself: neither is one ordinal.</summary>
    private static bool IsByOrdinal(RowPlace inner, RowPlace outer, CorpusTables tables) =>
        inner.Table is { HasPoints: false } covered && outer.Table is { } layer
        && covered.Covering.Contains(layer.Name) && tables.Exported(layer.Name).IsFlat
        && !covered.Extension.Intersect(layer.Extension).Any();

    private static Expression ByOrdinal(RowPlace inner, RowPlace outer) => Expression.AndAlso(
        Expression.Equal(inner.Document, outer.Document),
        Expression.Equal(
            Columns.Of<int?>(inner.Row!, TableDesign.CoveringColumn(outer.Table!.Name)),
            Expression.Convert(outer.Ordinal, typeof(int?))));
}
