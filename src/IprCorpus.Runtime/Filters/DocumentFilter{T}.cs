using System.Collections;
using IprCorpus.Runtime.Json;

namespace IprCorpus.Runtime;

/// <summary>
/// The documents of a list that pass a test, in the order of the list. Nothing is tested before the filter is read, and
/// everything is tested again each time, as with LINQ's <c>Where</c>.
/// </summary>
/// <typeparam name="T">The corpus's generated record of a document.</typeparam>
public sealed class DocumentFilter<T> : IEnumerable<T>
    where T : CorpusDocument
{
    private readonly DocumentList<T> _list;
    private readonly Func<T, bool> _passes;

    internal DocumentFilter(DocumentList<T> list, Func<T, bool> passes) => (_list, _passes) = (list, passes);

    /// <summary>Gets the texts of the documents that pass, to be searched and counted. The documents are tested when the texts are first read.</summary>
    public CorpusTexts<T> Texts => _list.Texts.Where(_passes);

    /// <summary>Narrows the filter by a second test. Deferred.</summary>
    /// <param name="predicate">The test.</param>
    /// <returns>A filter of the documents that pass both tests.</returns>
    public DocumentFilter<T> Where(Func<T, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        var first = _passes;
        return new DocumentFilter<T>(_list, document => first(document) && predicate(document));
    }

    /// <summary>Tests each document once and returns those that pass as a list.</summary>
    /// <returns>A new list in ordinal order of the ids.</returns>
    public DocumentList<T> ToDocumentList() => _list.Select(_passes);

    /// <summary>Returns an enumerator, which tests documents as it goes.</summary>
    /// <returns>An enumerator of the documents that pass, in the order of the list.</returns>
    public IEnumerator<T> GetEnumerator()
    {
        foreach (var document in _list)
        {
            if (_passes(document))
            {
                yield return document;
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns the documents that pass as a JSON array, as <see cref="CorpusJson"/> describes them.</summary>
    /// <param name="indented">Whether to break and indent lines for readers.</param>
    /// <returns>The array, in the order of the list.</returns>
    public string ToJson(bool indented = false) => JsonText.OfAll(this, indented);

    /// <summary>Returns how the debugger and logs show the filter, without testing anything.</summary>
    /// <returns>A text such as <c>filter of Document[17]</c>.</returns>
    public override string ToString() => $"filter of {_list}";
}
