using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Layout;

/// <summary>A block that is not a document, as the assembly holds it.</summary>
internal sealed record EncodedBlock(string Columns, string Strings);

/// <summary>A document with the shard that holds it and its place there.</summary>
internal sealed record PlacedDocument(DocumentBlock Document, int Shard, int Slot);

/// <summary>The documents that share one generated file.</summary>
/// <param name="Number">The shard's number.</param>
/// <param name="Documents">In ordinal order of their ids; a document's position is its slot.</param>
internal sealed record Shard(int Number, EquatableArray<DocumentBlock> Documents);
