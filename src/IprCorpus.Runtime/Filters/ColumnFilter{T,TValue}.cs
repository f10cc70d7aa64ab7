namespace IprCorpus.Runtime.Filters;

/// <summary>A filter by a value in a column, which is scanned where it lies; no record is made that is not in the answer.</summary>
internal sealed class ColumnFilter<T, TValue>(AnnotationList<T> list, AnnotationColumn<T, TValue> column, TValue value) : AnnotationFilter<T>(list)
    where T : CorpusAnnotation
{
    public override IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)ToAnnotationList()).GetEnumerator();

    internal override AnnotationList<T> ApplyTo(AnnotationList<T> list) => list.Select(column, value);

    internal override int CountIn(AnnotationList<T> list) => list.CountWhere(column, value);
}
