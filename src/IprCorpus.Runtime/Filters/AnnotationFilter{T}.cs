using System.Collections;
using IprCorpus.Runtime.Filters;
using IprCorpus.Runtime.Json;

namespace IprCorpus.Runtime;

/// <summary>
/// The annotations of a list that pass a test, in the order of the list. Nothing is tested before the filter is read, and
/// everything is tested again each time, as with LINQ's <c>Where</c>.
/// </summary>
/// <remarks>
/// <para>
/// A filter answers the questions that its list answers: <c>filter.CoveredBy(quotation)</c> looks up what the quotation
/// covers in the list's index and tests only that. The answers are lists. <see cref="ToAnnotationList"/> turns the filter
/// itself into one, which is worthwhile where several questions follow and the test is slow.
/// </para>
/// <para>
/// Unlike LINQ's filter, this one reads the list's pages directly, without two interface calls for each annotation.
/// LINQ's other operators apply to it as to any sequence.
/// </para>
/// </remarks>
/// <typeparam name="T">The generated record of the annotations.</typeparam>
public abstract partial class AnnotationFilter<T> : IAnnotationSource<T>
    where T : CorpusAnnotation
{
    private protected AnnotationFilter(AnnotationList<T> list) => List = list;

    /// <summary>The list that is filtered.</summary>
    private protected AnnotationList<T> List { get; }

    /// <summary>Counts the annotations that pass. Each is tested once; nothing is allocated.</summary>
    /// <returns>The number of annotations that pass.</returns>
    public int Count() => CountIn(List);

    /// <summary>Determines whether any annotation passes. No more are tested than it takes.</summary>
    /// <returns>True where one passes.</returns>
    public bool Any()
    {
        foreach (var _ in this)
        {
            return true;
        }

        return false;
    }

    /// <summary>Tests each annotation once and returns those that pass as a list.</summary>
    /// <returns>A new list in document order, which takes 4 bytes an annotation; the filtered list itself where all pass.</returns>
    public AnnotationList<T> ToAnnotationList() => ApplyTo(List);

    /// <summary>Narrows the filter by a second test. Deferred.</summary>
    /// <param name="predicate">The test.</param>
    /// <returns>A filter of the annotations that pass both tests.</returns>
    public virtual AnnotationFilter<T> Where(Func<T, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return new CombinedFilter<T>(List, this, new PredicateFilter<T>(List, predicate));
    }

    /// <summary>Narrows the filter to a value in a column. Deferred; the column is scanned first.</summary>
    /// <typeparam name="TValue">The type of the column's values.</typeparam>
    /// <param name="column">The column, from the class <c>Columns</c> of the record.</param>
    /// <param name="value">The value; strings are compared ordinally.</param>
    /// <returns>A filter of the annotations that pass and have the value.</returns>
    public AnnotationFilter<T> Where<TValue>(AnnotationColumn<T, TValue> column, TValue value) =>
        new CombinedFilter<T>(List, new ColumnFilter<T, TValue>(List, column, value), this);

    /// <summary>Returns an enumerator, which tests annotations as it goes.</summary>
    /// <returns>An enumerator of the annotations that pass, in the order of the list.</returns>
    public abstract IEnumerator<T> GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns the annotations that pass as a JSON array, as <see cref="CorpusJson"/> describes them.</summary>
    /// <param name="indented">Whether to break and indent lines for readers.</param>
    /// <returns>The array, in the order of the list.</returns>
    public string ToJson(bool indented = false) => JsonText.OfAll(this, indented);

    /// <summary>Returns how the debugger and logs show the filter, without testing anything.</summary>
    /// <returns>A text such as <c>filter of Mention[17]</c>.</returns>
    public override string ToString() => $"filter of {List}";

    /// <summary>Applies the test to a list, now.</summary>
    internal abstract AnnotationList<T> ApplyTo(AnnotationList<T> list);

    /// <summary>Counts the annotations of a list that pass.</summary>
    internal abstract int CountIn(AnnotationList<T> list);
}
