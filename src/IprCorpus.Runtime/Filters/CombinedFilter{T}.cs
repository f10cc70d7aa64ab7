namespace IprCorpus.Runtime.Filters;

/// <summary>Two filters, the second of which sees only what passes the first.</summary>
internal sealed class CombinedFilter<T>(AnnotationList<T> list, AnnotationFilter<T> first, AnnotationFilter<T> second) : AnnotationFilter<T>(list)
    where T : CorpusAnnotation
{
    public override IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)ToAnnotationList()).GetEnumerator();

    internal override AnnotationList<T> ApplyTo(AnnotationList<T> list) => second.ApplyTo(first.ApplyTo(list));

    internal override int CountIn(AnnotationList<T> list) => second.CountIn(first.ApplyTo(list));
}
