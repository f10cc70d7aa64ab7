using System.ComponentModel;
using IprCorpus.Storage;

namespace IprCorpus.Runtime.Storage;

/// <summary>
/// The data of a compiled corpus, in string literals (<see cref="LiteralStore"/>) or in a resource
/// (<see cref="ResourceStore"/>). Nothing is read before it is asked for, and each block is opened once.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract partial class CorpusStore
{
    /// <summary>The catalogue's table of documents: id, shard, slot, then the declared properties.</summary>
    internal const int DocumentTable = StorageFormat.DocumentTable;

    /// <summary>The catalogue's table of counts: a row a document, a column a declared annotation type, the last for all.</summary>
    internal const int CountTable = StorageFormat.CountTable;

    private Block? _catalog;
    private Block? _registry;
    private Block?[]? _documents;

    private protected CorpusStore()
    {
    }

    /// <summary>Gets the number of entity types that the schema declares.</summary>
    protected internal abstract int EntityTypeCount { get; }

    /// <summary>The annotations of all types.</summary>
    /// <exception cref="NotSupportedException">The corpus was compiled by an older generator.</exception>
    protected internal virtual AnnotationTable AnnotationTable => throw IsOlder();

    /// <summary>The annotations that are the tokens of their documents; null where the schema has none.</summary>
    protected internal virtual AnnotationTable? TokenTable => null;

    /// <summary>The annotations that are the sentences of their documents; null where the schema has none.</summary>
    protected internal virtual AnnotationTable? SentenceTable => null;

    /// <summary>Returns what the schema says of something that it declares.</summary>
    /// <param name="name">A type or an enum, a property as <c>Type.property</c>, or a value as <c>Enum.Value</c>.</param>
    /// <returns>The summary; null where the schema has none.</returns>
    protected internal virtual string? Explain(string name) => null;

    /// <summary>Compares the data with its checksum. Data in string literals is checked with its assembly, and has none.</summary>
    /// <exception cref="InvalidDataException">The data is damaged.</exception>
    public abstract void Verify();

    /// <summary>The strings that documents share.</summary>
    internal SharedStrings Strings { get; } = new();

    internal Block Catalog => _catalog ?? Open(ref _catalog, FindCatalog());

    internal Block Registry => _registry ?? Open(ref _registry, FindRegistry());

    internal int DocumentCount => Catalog.Find(DocumentTable).Rows;

    internal Block Document(int document)
    {
        var documents = _documents ?? Interlocked.CompareExchange(ref _documents, new Block?[DocumentCount], null) ?? _documents;
        return documents[document] ?? OpenDocument(documents, document);
    }

    /// <summary>The id of the document at a position.</summary>
    internal string DocumentId(int document) => Catalog.ReadString(Catalog.ReadInt32(Catalog.Find(DocumentTable).FirstColumn, document) - 1);

    /// <summary>Returns the document at a position.</summary>
    /// <param name="document">The position among all documents of the corpus.</param>
    /// <returns>The document.</returns>
    /// <exception cref="NotSupportedException">The corpus was compiled by an older generator.</exception>
    protected internal virtual CorpusDocument DocumentAt(int document) => throw IsOlder();

    private protected abstract BlockData FindCatalog();

    private protected abstract BlockData FindRegistry();

    /// <summary>A document, by the numbers that the catalogue has for its place.</summary>
    private protected abstract BlockData FindDocument(int shard, int slot);

    private Block OpenDocument(Block?[] documents, int document)
    {
        var first = Catalog.Find(DocumentTable).FirstColumn;
        var data = FindDocument(Catalog.ReadInt32(first + 1, document), Catalog.ReadInt32(first + 2, document));
        var block = new Block(this, document, data);
        return Interlocked.CompareExchange(ref documents[document], block, null) ?? block;
    }

    private Block Open(ref Block? place, BlockData data)
    {
        var block = new Block(this, -1, data);
        return Interlocked.CompareExchange(ref place, block, null) ?? block;
    }

    private static NotSupportedException IsOlder() => new("The corpus was compiled by an older generator: build it again with the one of this version.");
}
