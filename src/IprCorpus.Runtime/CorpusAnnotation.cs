using System.ComponentModel;
using System.Diagnostics;
using IprCorpus.Runtime.Spans;
using IprCorpus.Runtime.Storage;

namespace IprCorpus.Runtime;

/// <summary>
/// A statement about a span of a document's text. Generated code derives the corpus's own <c>Annotation</c> and its
/// declared types from it. Annotations are equal by identity: two that say the same of the same words are still two.
/// </summary>
public abstract partial record CorpusAnnotation
{
    internal const int StartColumn = 0;
    internal const int LengthColumn = 1;
    internal const int FragmentColumn = 2;
    internal const int IdColumn = 5;

    // Apart, not as a Row: what derived records add begins in the four bytes that are left.
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly RowReader _reader;
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly int _index;

    /// <summary>Initializes an annotation. Only generated code does.</summary>
    /// <param name="row">The row.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected CorpusAnnotation(Row row) => (_reader, _index) = (row.Reader, row.Index);

    /// <summary>
    /// Gets whether the annotation rests on what was inferred, and not on what the text says: it is marked so itself, or it is
    /// in one that is. The schema says which types carry the mark; false where none does.
    /// </summary>
    public virtual bool IsInferred => false;

    /// <summary>Gets the annotation's row in its document.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Row _row => new(_reader, _index);

    /// <summary>Gets the id that the seeds give the annotation, unique in its document; null where they give none.</summary>
    public string? Id => _row.String(IdColumn);

    /// <summary>Gets where the annotation starts: the first UTF-16 code unit of the document's text that it covers.</summary>
    public int Start => _row.Int32(StartColumn);

    /// <summary>Gets where the annotation ends: the UTF-16 code unit after the last that it covers; equal to <see cref="Start"/> for a point.</summary>
    public int End => Start + _row.Int32(LengthColumn);

    /// <summary>Gets the number of UTF-16 code units from start to end, gaps between fragments included.</summary>
    public int Length => _row.Int32(LengthColumn);

    /// <summary>Gets the span from <see cref="Start"/> to <see cref="End"/>, gaps between fragments included.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>Gets <see cref="Span"/> in Unicode code points, as Python, brat and W3C selectors count.</summary>
    public CodePointSpan CodePoints => _row.Block.CodePoints.ToCodePoints(Span);

    /// <summary>Gets whether the annotation covers several separate stretches of text.</summary>
    public bool IsDiscontinuous => _row.ListRange(FragmentColumn) is var (first, end) && end > first;

    /// <summary>Gets the stretches of text that the annotation covers, in text order: one, unless it is discontinuous.</summary>
    public IReadOnlyList<TextSpan> Fragments =>
        IsDiscontinuous
            ? _row.List(FragmentColumn, static (block, column, row) =>
                new TextSpan(block.ReadInt32(column, row), block.ReadInt32(column, row) + block.ReadInt32(column + 1, row)))
            : [Span];

    /// <summary>Gets the covered text, as it stands in the document; the fragments of a discontinuous annotation are joined by one space.</summary>
    public string Text =>
        IsDiscontinuous
            ? string.Join(' ', Fragments.Select(fragment => _row.Block.Text.Substring(fragment.Start, fragment.Length)))
            : _row.Block.Text.Substring(Start, Length);

    /// <summary>Gets the document's text from start to end, without a copy, gaps between fragments included.</summary>
    public ReadOnlySpan<char> Characters => _row.Block.Text.AsSpan(Start, Length);

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal Row Row => _row;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal Coverage Coverage => new(_row);

    /// <summary>
    /// Gets the tokens of the annotation in text order: words, numbers and marks. They are those of the document that share a
    /// character with one of the annotation's fragments, or have it, a point, inside; the gaps of a discontinuous annotation are
    /// left out.
    /// </summary>
    public SpanList TokenSpans => AnnotationTokens.Of(_row.Block.Tokens, Fragments);

    /// <summary>Returns the words of the annotation: the texts of those of <see cref="TokenSpans"/> that hold a letter or a digit.</summary>
    /// <returns>The words in text order, each a new string; none where the annotation is a point between two.</returns>
    /// <example>
    /// <code>
    /// // Tian's pledge is interrupted by the words that attribute it to him, which are left out.
    /// Console.WriteLine(string.Join(' ', Quotation.TianPledge.GetWords()));
    /// </code>
    /// </example>
    public IReadOnlyList<string> GetWords() => AnnotationTokens.WordsOf(_row.Block.Text, TokenSpans);

    /// <summary>Determines whether both are the same annotation of the same document.</summary>
    /// <param name="other">The other annotation, or null.</param>
    /// <returns>True where they are the same.</returns>
    public virtual bool Equals(CorpusAnnotation? other) =>
        other is not null && _row.Index == other._row.Index && _row.Type == other._row.Type && ReferenceEquals(_row.Block, other._row.Block);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_row.Block.Document, _row.Type, _row.Index);

    /// <summary>Returns the type, the span and the first 60 characters of the covered text.</summary>
    /// <returns>A text such as <c>Mention 3..9 "rights"</c>.</returns>
    public sealed override string ToString()
    {
        const int Shown = 60;
        var text = Characters;
        var excerpt = text.Length > Shown ? $"{text[..Shown].TrimEnd()}…" : text.ToString();
        return $"{GetType().Name} {Start}..{End} \"{excerpt}\"";
    }
}
