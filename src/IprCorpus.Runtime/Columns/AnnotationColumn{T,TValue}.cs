using System.ComponentModel;
using IprCorpus.Runtime.Storage;

namespace IprCorpus.Runtime;

/// <summary>
/// A declared property of an annotation type, as the column that holds its values. <see cref="AnnotationList{T}"/> has
/// methods that take one: they scan the column in place, many values at a time, and make no record that is not in
/// the answer. Generated code has them under <c>Columns</c> of each record: <c>Corpus.Tokens.Where(Token.Columns.Upos, Upos.Noun)</c>.
/// </summary>
/// <typeparam name="T">The generated record.</typeparam>
/// <typeparam name="TValue">The property's type.</typeparam>
public readonly struct AnnotationColumn<T, TValue>
    where T : CorpusAnnotation
{
    /// <summary>Initializes a column. Only generated code does.</summary>
    /// <param name="place">The column, counted from the first of the type's table.</param>
    /// <param name="values">The form in which values are stored.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public AnnotationColumn(int place, ColumnValues<TValue> values) => (Place, Values) = (place, values);

    internal int Place { get; }

    internal ColumnValues<TValue> Values { get; }
}
