using IprCorpus.Runtime.Html;
using IprCorpus.Runtime.Storage;

namespace IprCorpus.Runtime;

/// <summary>
/// A document of a compiled corpus. Generated code derives the corpus's own <c>Document</c> from it, with the metadata
/// that the corpus declares. Documents are equal by identity.
/// </summary>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public abstract partial record CorpusDocument
{
    /// <summary>The document's row in the catalogue.</summary>
    protected readonly Row _row;

    private RegularizedText? _regularized;

    /// <summary>Made by generated code.</summary>
    protected CorpusDocument(Row row) => _row = row;

    /// <summary>The id that the seeds give the document; unique in the corpus.</summary>
    public string Id => _row.String(0)!;

    /// <summary>The position of the document among all of the corpus, which are in ordinal order of their ids.</summary>
    public int Index => _row.Index;

    /// <summary>The text as it was received, with its line breaks and its damage.</summary>
    public string Text => Content.Text;

    /// <summary>The text that a span covers, as it stands in the document.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches out of the text.</exception>
    public string TextOf(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>
    /// The tokens of <see cref="Text"/> in text order: words, numbers and marks. They are the annotations of the type
    /// <c>Token</c> where the document has any; in any other document they lie between the word boundaries of UAX #29.
    /// </summary>
    public SpanList TokenSpans => Content.Tokens;

    /// <summary>
    /// The sentences of <see cref="Text"/> in text order. They are the annotations of the type <c>Sentence</c> where the
    /// document has any; in any other document they lie between the sentence boundaries of UAX #29, without white space.
    /// </summary>
    public SpanList SentenceSpans => Content.Sentences;

    /// <summary>Conversion between UTF-16 code units and Unicode code points in <see cref="Text"/>.</summary>
    public CodePointMap CodePoints => Content.CodePoints;

    /// <summary>The regularised reading, made from the replacements when first asked for.</summary>
    protected RegularizedText Regularize(Func<CorpusDocument, IEnumerable<Replacement>> replacements) =>
        _regularized ??= new RegularizedText(Text, replacements(this));

    /// <summary>The regularised reading, where the corpus declares how damage is mended.</summary>
    protected internal virtual RegularizedText? Reading => null;

    internal Block Content => _row.Block.Store.Document(_row.Index);

    /// <summary>Whether both are the same document of the same corpus.</summary>
    public virtual bool Equals(CorpusDocument? other) =>
        other is not null && Index == other.Index && ReferenceEquals(_row.Block, other._row.Block);

    /// <inheritdoc/>
    public override int GetHashCode() => Index;

    /// <summary>The document's id.</summary>
    public sealed override string ToString() => Id;
}
