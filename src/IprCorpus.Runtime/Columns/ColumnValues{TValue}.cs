using System.ComponentModel;

namespace IprCorpus.Runtime.Storage;

/// <summary>The way in which the values of a column are stored: the number of each in a document, and in all documents.</summary>
/// <typeparam name="TValue">The property's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ColumnValues<TValue>
{
    private protected ColumnValues()
    {
    }

    /// <summary>The number that stands for a value in a block; false where none does.</summary>
    internal abstract bool TryStore(Block block, TValue value, out int stored);

    /// <summary>Replaces numbers as stored by keys that are the same in all blocks.</summary>
    internal abstract void ToKeys(Block block, Span<int> stored);

    /// <summary>The value of each key.</summary>
    internal abstract TValue[] ValuesOf(CorpusStore store, ReadOnlySpan<int> keys);
}
