using System.ComponentModel;

namespace IprCorpus.Runtime.Storage;

/// <summary>
/// A corpus in string literals, which the runtime freezes when their method first runs. Generated code derives from it and
/// hands them out.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class LiteralStore : CorpusStore
{
    /// <summary>The literals of the catalogue of documents.</summary>
    protected abstract Literals ReadCatalog();

    /// <summary>The literals of the registry of entities.</summary>
    protected abstract Literals ReadRegistry();

    /// <summary>The literals of a document, by the shard that holds it and its place there.</summary>
    protected abstract Literals ReadDocument(int shard, int slot);

    private protected sealed override BlockData FindCatalog() => ReadCatalog();

    private protected sealed override BlockData FindRegistry() => ReadRegistry();

    private protected sealed override BlockData FindDocument(int shard, int slot) => ReadDocument(shard, slot);
}
