using System.ComponentModel;

namespace IprCorpus.Runtime.Storage;

/// <summary>The string literals that hold one block of a compiled corpus. Only generated code makes them.</summary>
/// <param name="Columns">The numbers, as <see cref="Block"/> describes.</param>
/// <param name="Strings">The pooled strings of the block, one after the other.</param>
/// <param name="Text">The document's text; empty for the blocks that are not documents.</param>
/// <param name="Segments">The document's computed tokens and sentences, as <see cref="SegmentReader"/> describes.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct Literals(string Columns, string Strings, string Text = "", string Segments = "");
