using System.ComponentModel;
using IprCorpus.Runtime.Storage;

namespace IprCorpus.Runtime.Patterns;

/// <summary>The annotations of one type that fulfil a condition.</summary>
/// <typeparam name="T">The generated record of the annotations.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PatternLayer<T> : PatternLayer
    where T : CorpusAnnotation
{
    private readonly AnnotationTable<T> _table;
    private readonly Func<T, bool>? _condition;
    private int _document;

    internal PatternLayer(TokenSource tokens, AnnotationList<T> annotations, Func<T, bool>? condition)
        : base(tokens)
    {
        _table = annotations.Table;
        _condition = condition;
    }

    private protected override int RowCount => _table.FirstRows[_document + 1] - _table.FirstRows[_document];

    private protected override void OpenTable(int document) => _document = document;

    private protected override CorpusAnnotation? Select(int row) =>
        _table.Get(_document, row) is var annotation && _condition?.Invoke(annotation) == false ? null : annotation;

    private protected override CorpusAnnotation Get(int row) => _table.Get(_document, row);
}
