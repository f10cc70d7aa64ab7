using IprCorpus.Runtime.Storage;

namespace IprCorpus.Runtime.Patterns;

/// <summary>The tokens that a corpus annotates.</summary>
internal sealed class AnnotatedTokens<T>(AnnotationList<T> tokens) : TokenSource
    where T : CorpusAnnotation
{
    private readonly AnnotationTable<T> _table = tokens.Table;
    private SpanColumns _spans;
    private int _document;
    private int _firstRow;

    public T this[int token] => _table.Objects[_firstRow + token] ?? _table.Get(_document, token);

    public override int Start(int token) => _spans.Start(token);

    public override int End(int token) => _spans.End(token);

    protected override int Read(CorpusDocument document)
    {
        _document = document.Index;
        _spans = _table.Spans(_document);
        _firstRow = _table.FirstRows[_document];
        return _table.FirstRows[_document + 1] - _firstRow;
    }
}
