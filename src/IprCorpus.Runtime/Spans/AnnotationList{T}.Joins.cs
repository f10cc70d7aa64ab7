using IprCorpus.Runtime.Spans;

namespace IprCorpus.Runtime;

/// <content>Joins of two lists by position.</content>
public partial class AnnotationList<T>
{
    /// <summary>
    /// Joins this list with another by position: with <see cref="SpanRelation.CoveredBy"/>, the first of each pair is inside
    /// the second. No annotation is paired with itself. Deferred.
    /// </summary>
    /// <typeparam name="TOther">The generated record of the other annotations.</typeparam>
    /// <param name="others">The other list, or a filter of one.</param>
    /// <param name="relation">The relation of the first of a pair to the second.</param>
    /// <returns>
    /// Pairs in the order of this list and then of the other. Each annotation of this list costs one query of the other, so
    /// that the whole takes time in proportion to this list and to the pairs found, not to their product.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such relation.</exception>
    public IEnumerable<(T First, TOther Second)> PairsWith<TOther>(IAnnotationSource<TOther> others, SpanRelation relation)
        where TOther : CorpusAnnotation
    {
        ArgumentNullException.ThrowIfNull(others);
        Check(relation);
        return Pair(others, relation);
    }

    internal static void Check(SpanRelation relation)
    {
        if (!Enum.IsDefined(relation))
        {
            throw new ArgumentOutOfRangeException(nameof(relation), relation, "There is no such relation between spans.");
        }
    }

    private IEnumerable<(T First, TOther Second)> Pair<TOther>(IAnnotationSource<TOther> source, SpanRelation relation)
        where TOther : CorpusAnnotation
    {
        var others = source.ToAnnotationList();
        if (Count == 0 || others.Count == 0 || !ReferenceEquals(_table.Store, others._table.Store))
        {
            yield break;
        }

        var canHoldItself = typeof(TOther).IsAssignableFrom(typeof(T)) || typeof(T).IsAssignableFrom(typeof(TOther));
        var found = new Stretches(-1);
        try
        {
            var last = _table.DocumentOf(RowAt(Count - 1));
            for (var document = _table.DocumentOf(RowAt(0)); document <= last; document++)
            {
                var (slice, other) = (SliceOf(document), others.SliceOf(document));
                var looksCloser = Coverage.Decides(relation) && (slice.HasFragments || other.HasFragments);
                for (var item = slice.From; item < slice.To && other.From < other.To; item++)
                {
                    var span = new TextSpan(slice.Start(item), slice.End(item));
                    found.Restart(canHoldItself ? others.Find(other, _table.Locate(document, slice.LocalRow(item)), span) : -1);
                    others.Collect(Regions.ConverseOf(relation, span, looksCloser), other, ref found);
                    for (var stretch = 0; stretch < found.StretchCount; stretch++)
                    {
                        for (var (second, to) = found[stretch]; second < to; second++)
                        {
                            if (looksCloser && !IsPair(slice, item, relation, others, other, second))
                            {
                                continue;
                            }

                            yield return (_table.Get(document, slice.LocalRow(item)), others._table.Get(document, other.LocalRow(second)));
                        }
                    }
                }
            }
        }
        finally
        {
            found.Dispose();
        }
    }

    // Apart from the walk above, whose every step would otherwise clear the room for both coverages.
    private bool IsPair<TOther>(
        in DocumentSlice slice, int item, SpanRelation relation, AnnotationList<TOther> others, in DocumentSlice other, int second)
        where TOther : CorpusAnnotation =>
        CoverageOf(slice, item).Is(relation, others.CoverageOf(other, second));
}
