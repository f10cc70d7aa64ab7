namespace IprCorpus.Runtime.Spans;

/// <summary>The indexes of a list's slices, by document, each made when a query first needs it.</summary>
/// <param name="firstDocument">The first document that the list has items in.</param>
/// <param name="documentCount">The number of documents there are from that to the last that the list has items in.</param>
internal sealed class SpanIndexes(int firstDocument, int documentCount)
{
    private readonly SpanIndex?[] _indexes = new SpanIndex?[documentCount];

    /// <summary>The index of a slice. Threads that race for it may each make one; all are the same.</summary>
    public SpanIndex Of(in DocumentSlice wholeSlice) => _indexes[wholeSlice.Document - firstDocument] ??= new SpanIndex(wholeSlice);
}
