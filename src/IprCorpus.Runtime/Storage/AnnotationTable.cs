using System.ComponentModel;

namespace IprCorpus.Runtime.Storage;

/// <summary>
/// The annotations of one type, abstract or not, over all documents. Rows are in the order of the documents, and within
/// a document in document order: start ascending, end descending, then the order in which types are declared.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class AnnotationTable
{
    private int[]? _firstRows;

    private protected AnnotationTable(CorpusStore store, int type)
    {
        Store = store;
        Type = type;
    }

    internal CorpusStore Store { get; }

    /// <summary>The type's position among the declared annotation types; their number for the root.</summary>
    internal int Type { get; }

    /// <summary>The number of rows in all documents.</summary>
    internal int Count => FirstRows[^1];

    /// <summary>The corpus-wide number of the first row of each document, and at last the count of all rows.</summary>
    internal int[] FirstRows => _firstRows ??= CountRows();

    /// <summary>The document that holds a corpus-wide row.</summary>
    internal int DocumentOf(int row)
    {
        var found = Array.BinarySearch(FirstRows, row);
        if (found < 0)
        {
            return ~found - 1;
        }

        // Documents without rows share their first row with the next document; the row belongs to the last of them.
        while (FirstRows[found + 1] == row)
        {
            found++;
        }

        return found;
    }

    /// <summary>The spans of the type's annotations in one document.</summary>
    internal abstract SpanColumns Spans(int document);

    /// <summary>An annotation by its document and its row there: always the same object.</summary>
    internal abstract CorpusAnnotation Find(int document, int row);

    /// <summary>The place in its own table of an annotation, given by document and row there.</summary>
    internal abstract Row Locate(int document, int row);

    private int[] CountRows()
    {
        var catalog = Store.Catalog;
        var counts = catalog.Find(CorpusStore.CountTable);
        var first = new int[counts.Rows + 1];
        for (var document = 0; document < counts.Rows; document++)
        {
            first[document + 1] = first[document] + catalog.ReadInt32(counts.FirstColumn + Type, document);
        }

        return first;
    }
}
