using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding.Anchors;

/// <summary>The text of one document with everything that is made of it at most once, and only when it is needed.</summary>
/// <param name="value">The text.</param>
/// <param name="hasMark">Whether a byte order mark was taken off it.</param>
internal sealed class DocumentText(string value, bool hasMark = false)
{
    private LineMap? _lines;
    private FoldedText? _folded;
    private FoldedText? _spaced;
    private FoldedText? _unified;
    private OffsetMap? _units;
    private string? _whole;
    private int _start;

    public string Value => value;

    public OffsetMap Units => _units ??= new OffsetMap(value, hasMark);

    public TextSearch Search { get; } = new(value);

    public FoldedText Folded => _folded ??= FoldedText.Fold(value, Folding.All);

    /// <summary>The text with each stretch of white space as one space.</summary>
    public FoldedText Spaced => _spaced ??= FoldedText.Fold(value, Folding.WhiteSpace);

    /// <summary>Gets the text with a line feed as the end of each line.</summary>
    public FoldedText Unified => _unified ??= FoldedText.Fold(value, Folding.LineEnds);

    /// <summary>Line and column of a place, counted from one, as messages show it.</summary>
    public string PositionOf(int offset) => Diagnostics.Messages.Position((_lines ??= new LineMap(value)).PositionOf(offset));

    /// <summary>Determines whether a quote is what stands at a place.</summary>
    /// <param name="isCopy">Whether it is compared as <see cref="CopiedQuote"/> has it.</param>
    public bool Holds(int start, int end, string quote, bool isCopy) =>
        end <= value.Length && (end - start == quote.Length && Ordinal.StandsAt(value, start, quote) || isCopy && CopiedQuote.Agrees(value, start, end, quote));

    public string Slice(int start, int end) => value.Substring(start, end - start);

    /// <summary>Gets a stretch of the text as a text of its own, whose first and last word can go on in this one.</summary>
    public DocumentText Part(int start, int end) => new(Slice(start, end)) { _whole = _whole ?? value, _start = _start + start };

    /// <summary>Determines whether a place is inside a word of the text, or of the one that it is a part of.</summary>
    public bool CutsWord(int at) => WordEdges.CutsWord(_whole ?? value, _start + at);

    /// <summary>Gets the word that a place is inside; the empty range there where it is in none. It can begin before a part, and end behind it.</summary>
    public TextRange WordAt(int at)
    {
        var word = WordEdges.WordAt(_whole ?? value, _start + at);
        return new TextRange(word.Start - _start, word.End - _start);
    }

    /// <summary>Gets a stretch that can begin before a part, and end behind it.</summary>
    public string SliceAround(int start, int end) => (_whole ?? value).Substring(_start + start, end - start);
}
