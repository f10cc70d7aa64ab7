using System.ComponentModel;
using System.Reflection;

namespace IprCorpus.Runtime.Storage;

/// <summary>
/// A corpus in string literals, which the runtime freezes when their method first runs. Generated code derives from it and
/// returns them.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class LiteralStore : CorpusStore
{
    private readonly Assembly _assembly;
    private readonly int _form;

    /// <summary>Initializes the store without reading anything.</summary>
    /// <param name="assembly">The assembly that holds the corpus.</param>
    /// <param name="form">The number of the form in which the corpus is stored.</param>
    protected LiteralStore(Assembly assembly, int form) => (_assembly, _form) = (assembly, form);

    /// <inheritdoc/>
    public sealed override void Verify() => StorageForm.Check(_form, _assembly);

    /// <summary>Returns the literals of the catalogue of documents.</summary>
    /// <returns>The literals.</returns>
    protected abstract Literals ReadCatalog();

    /// <summary>Returns the literals of the registry of entities.</summary>
    /// <returns>The literals.</returns>
    protected abstract Literals ReadRegistry();

    /// <summary>Returns the literals of a document.</summary>
    /// <param name="shard">The shard that holds the document.</param>
    /// <param name="slot">The document's place in the shard.</param>
    /// <returns>The literals.</returns>
    protected abstract Literals ReadDocument(int shard, int slot);

    private protected sealed override BlockData FindCatalog()
    {
        StorageForm.Check(_form, _assembly);
        return ReadCatalog();
    }

    private protected sealed override BlockData FindRegistry()
    {
        StorageForm.Check(_form, _assembly);
        return ReadRegistry();
    }

    // Its place comes from the catalogue.
    private protected sealed override BlockData FindDocument(int shard, int slot) => ReadDocument(shard, slot);
}
