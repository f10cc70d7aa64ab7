using System.ComponentModel;
using System.Diagnostics;
using IprCorpus.Runtime.Storage;

namespace IprCorpus.Runtime;

/// <summary>
/// A document of a compiled corpus. Generated code derives the corpus's own <c>Document</c> from it, with the metadata
/// that the corpus declares. Documents are equal by identity.
/// </summary>
public abstract partial record CorpusDocument
{
    /// <summary>The document's row in the catalogue.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected readonly Row _row;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private RegularizedText? _regularized;

    /// <summary>Initializes a document. Only generated code does.</summary>
    /// <param name="row">The row.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected CorpusDocument(Row row) => _row = row;

    /// <summary>Gets the id that the seeds give the document; unique in the corpus.</summary>
    public string Id => _row.String(0)!;

    /// <summary>Gets the position of the document among all of the corpus, which are in ordinal order of their ids.</summary>
    public int Index => _row.Index;

    /// <summary>Gets the text as it was received, with its line breaks and its damage.</summary>
    public string Text => Content.Text;

    /// <summary>Returns the text that a span covers, as it stands in the document.</summary>
    /// <param name="span">The span, in UTF-16 code units.</param>
    /// <returns>A new string.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches out of the text.</exception>
    public string TextOf(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>
    /// Gets the tokens of <see cref="Text"/> in text order: words, numbers and marks. They are the annotations of the type
    /// <c>Token</c> where the document has any; in any other document they are between the word boundaries of UAX #29.
    /// </summary>
    public SpanList TokenSpans => Content.Tokens;

    /// <summary>
    /// Gets the sentences of <see cref="Text"/> in text order. They are the annotations of the type <c>Sentence</c> where the
    /// document has any; in any other document they are between the sentence boundaries of UAX #29, without white space.
    /// </summary>
    public SpanList SentenceSpans => Content.Sentences;

    /// <summary>Gets the conversion between UTF-16 code units and Unicode code points in <see cref="Text"/>.</summary>
    public CodePointMap CodePoints => Content.CodePoints;

    /// <summary>Creates the regularised reading when it is first asked for, and keeps it.</summary>
    /// <param name="replacements">Returns what stands for stretches of the text.</param>
    /// <returns>The reading.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected RegularizedText Regularize(Func<CorpusDocument, IEnumerable<Replacement>> replacements) =>
        _regularized ??= new RegularizedText(Text, replacements(this));

    /// <summary>Gets the regularised reading; null where the corpus does not declare how damage is mended.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected internal virtual RegularizedText? Reading => null;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal Block Content => _row.Block.Store.Document(_row.Index);

    /// <summary>Determines whether both are the same document of the same corpus.</summary>
    /// <param name="other">The other document, or null.</param>
    /// <returns>True where they are the same.</returns>
    public virtual bool Equals(CorpusDocument? other) =>
        other is not null && Index == other.Index && ReferenceEquals(_row.Block, other._row.Block);

    /// <inheritdoc/>
    public override int GetHashCode() => Index;

    /// <summary>Returns the document's id.</summary>
    /// <returns>The id.</returns>
    public sealed override string ToString() => Id;
}
