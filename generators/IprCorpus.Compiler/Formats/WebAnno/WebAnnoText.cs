using System.Text;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.WebAnno;

/// <summary>
/// Puts the text of a document together from its sentences, each at the place that its first token says, and checks that the
/// tokens stand where they say. What is between the sentences is not in the file: line ends there, and spaces before the
/// first one, make the positions right.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="unit">The unit of its positions.</param>
internal sealed class WebAnnoText(WebAnnoFile file, OffsetUnit unit)
{
    /// <summary>No document has longer stretches between sentences; a wrong number must not fill the memory.</summary>
    private const int MaxGap = 100_000;

    private readonly StringBuilder _text = new();
    private readonly List<WebAnnoUnit> _units = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    private OffsetMap _sentence = new(string.Empty);

    /// <summary>The start of the sentence in hand, in the unit of the file.</summary>
    private int _start;

    /// <summary>The start of the sentence in hand in the text.</summary>
    private int _place;

    /// <summary>The end of the text, in the unit of the file.</summary>
    private int _end;

    /// <summary>Indicates whether the sentence in hand does not stand where its tokens say, which has been reported: none of them has a place.</summary>
    private bool _isMisplaced;

    /// <summary>Tokens and their parts, in the order of the file.</summary>
    public IReadOnlyList<WebAnnoUnit> Units => _units;

    /// <summary>Gets the number of tokens that do not stand where they say.</summary>
    public int Misfits { get; private set; }

    /// <summary>Gets the positions of the first of these tokens.</summary>
    public Cell FirstMisfit { get; private set; }

    /// <summary>Sentences and tokens.</summary>
    public List<SourceAnnotation?> Annotations { get; } = [];

    /// <summary>Adds a sentence.</summary>
    /// <param name="lines">Its text.</param>
    /// <param name="token">The location and the text of its first token; null where it has none.</param>
    /// <param name="at">The location to report diagnostics about it at.</param>
    public void Add(IReadOnlyList<Cell> lines, (int Start, Cell Form)? token, IReadOnlyList<SourceEntry> properties, Cell at)
    {
        var text = string.Join("\n", lines.Select(file.Unescape));
        var next = _text.Length == 0 ? 0 : _end + 1;
        _sentence = new OffsetMap(text);
        _start = token is { } first ? first.Start - Counted(Math.Max(0, text.IndexOf(file.Unescape(first.Form), StringComparison.Ordinal))) : next;
        _isMisplaced = _start < _end || _start - _end > MaxGap;
        if (_isMisplaced)
        {
            file.Report(WebAnnoRules.InvalidWebAnnoLine, at,
                $"the sentence is to stand at {Messages.Number(_start)}, and the text before it ends at {Messages.Number(_end)}");
            _start = next;
        }

        _text.Append(_text.Length == 0 ? ' ' : '\n', _start - _end);
        _place = _text.Length;
        _text.Append(text);
        _end = _start + Counted(text.Length);
        Annotations.Add(At(new SourceScalar(WebAnnoLabels.Sentence, isPlain: false, at.Start, at.End), _place, _text.Length, [.. properties]));
    }

    /// <summary>Adds a token or a part of one.</summary>
    /// <param name="cells">The columns of the layers.</param>
    public void Add(Cell id, Cell offsets, Cell form, int start, int end, Cell cells)
    {
        var name = file.Share(id.Start, id.End);
        if (!_ids.Add(name))
        {
            file.Refuse(id, "an earlier line has the same id");
            return;
        }

        if (_isMisplaced || Find(offsets, form, start, end) is not { } range)
        {
            FirstMisfit = Misfits++ == 0 ? offsets : FirstMisfit;
            return;
        }

        var isToken = name.IndexOf('.') < 0;
        _units.Add(new WebAnnoUnit(name, id, range.Start, range.End, isToken ? Annotations.Count : -1, cells));
        if (isToken)
            Annotations.Add(At(new SourceScalar(WebAnnoLabels.Token, isPlain: false, id.Start, id.End), range.Start, range.End, []));
    }

    public override string ToString() => _text.ToString();

    public static SourceAnnotation At(SourceScalar type, int start, int end, IReadOnlyList<SourceEntry> properties) =>
        new(type, null, null, [], properties) { Ranges = new EquatableArray<TextRange>([new TextRange(start, end)]) };

    /// <summary>Gets the range of a token in the text; null after an error. The text of the last sentence is whole by now, and tokens stand in it.</summary>
    private TextRange? Find(Cell offsets, Cell form, int start, int end)
    {
        var (raw, value) = (file.Share(form.Start, form.End), file.Unescape(form));
        if (start >= _start && end <= _end && Place(start) is { } from && Place(end) is { } to)
        {
            var found = _text.ToString(from, to - from);
            if (found == value || found == raw)
                return new TextRange(from, to);
        }

        if (!file.HasRoom)
            return null;

        var text = _text.ToString();
        file.Report(
            WebAnnoRules.TokenDiffers, offsets, Messages.Number(start), Messages.Number(end),
            Messages.Excerpt(start < text.Length ? text.Substring(start, Math.Min(end, text.Length) - start) : string.Empty), Messages.Excerpt(value),
            value.Length > 0 ? OffsetUnits.Explain(new OffsetMap(text), start, value, OffsetUnit.Utf16) : string.Empty);
        return null;
    }

    /// <summary>Converts a place in the sentence in hand to the unit of the file.</summary>
    private int Counted(int place) => unit == OffsetUnit.Utf16 ? place : _sentence.FromUtf16(place, unit);

    /// <summary>Converts a position in the sentence in hand to a place in the text; null for one within a character.</summary>
    private int? Place(int position) =>
        _place + (unit == OffsetUnit.Utf16 ? position - _start : _sentence.Exactly(position - _start, unit));
}
