using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.WebAnno;

/// <summary>Reads the lines of a file, which is one document: its head, then sentences with their tokens.</summary>
/// <param name="file">The file.</param>
/// <param name="unit">The unit of positions.</param>
internal sealed class WebAnnoReader(WebAnnoFile file, OffsetUnit unit)
{
    private const string TextKey = "Text";
    private const string FormatKey = "FORMAT";

    private readonly HeaderReader _header = new(file);
    private readonly SourceProperties _metadata = new();
    private readonly WebAnnoText _text = new(file, unit);
    private readonly SourceProperties _properties = new();
    private readonly List<Cell> _lines = [];
    private bool _hasSentence;

    /// <summary>Gets the text that has been read.</summary>
    public string Text => _text.ToString();

    /// <inheritdoc cref="WebAnnoText.Misfits"/>
    public int Misfits => _text.Misfits;

    /// <inheritdoc cref="WebAnnoText.FirstMisfit"/>
    public Cell FirstMisfit => _text.FirstMisfit;

    /// <summary>Reads all but the columns of the layers.</summary>
    /// <param name="start">The start of the text of the file.</param>
    /// <param name="ct">Stops between lines.</param>
    public void ReadTokens(int start, CancellationToken ct)
    {
        var isHead = true;
        while (start < file.Text.Length)
        {
            ct.ThrowIfCancellationRequested();
            var next = file.Find('\n', start, file.Text.Length);
            var end = next;
            while (end > start && file.Text[end - 1] == '\r')
                end--;

            var line = new Cell(start, end);
            if (line.Length == 0)
                EndSentence();
            else if (file.Text[start] != '#')
                AddUnit(line);
            else if (!isHead || !_header.Accept(start, end))
                AddComment(line, isHead);

            // The head ends with its first empty line, or where the first sentence begins.
            isHead &= line.Length > 0 && _lines.Count == 0 && !_hasSentence;
            start = next + 1;
        }

        EndSentence();
    }

    /// <summary>Reads the columns of the layers, after all tokens.</summary>
    public SourceReading ReadLayers(CancellationToken ct) => new LayerReader(file, _header.Layers, _text, ct).Read(_metadata.Entries);

    private void AddComment(Cell line, bool isHead)
    {
        if (_hasSentence)
            EndSentence();

        var equals = file.Find('=', line.Start, line.End);
        var (key, value) = (file.Share(line.Start + 1, equals), new Cell(Math.Min(equals + 1, line.End), line.End));
        if (equals == line.End)
            file.Report(WebAnnoRules.InvalidWebAnnoLine, line, "a comment is a key and a value with '=' between them");
        else if (key == TextKey)
            _lines.Add(value);
        else if (!isHead || key != FormatKey)
            (isHead ? _metadata : _properties).Add(new SourceEntry(new SourceScalar(key, isPlain: false, line.Start + 1, equals), file.Value(value)));
    }

    private void AddUnit(Cell line)
    {
        var idEnd = file.Find('\t', line.Start, line.End);
        var from = Math.Min(idEnd + 1, line.End);
        var offsets = new Cell(from, file.Find('\t', from, line.End));
        var hyphen = file.Find('-', offsets.Start, offsets.End);
        var (start, end) = hyphen < offsets.End ? (file.Number(offsets.Start, hyphen), file.Number(hyphen + 1, offsets.End)) : (-1, -1);
        if (offsets.End == line.End || start < 0 || end < start)
        {
            file.Report(WebAnnoRules.InvalidWebAnnoLine, line,
                "a token is an id, two positions and its text, as in '1-1', '0-4' and 'This', with TABs between them");
            return;
        }

        var form = new Cell(offsets.End + 1, file.Find('\t', offsets.End + 1, line.End));
        if (!_hasSentence)
            BeginSentence((start, form), offsets);

        _text.Add(new Cell(line.Start, idEnd), offsets, form, start, end, new Cell(Math.Min(form.End + 1, line.End), line.End));
    }

    private void BeginSentence((int Start, Cell Form) token, Cell offsets)
    {
        if (_lines.Count == 0)
            file.Report(WebAnnoRules.InvalidWebAnnoLine, offsets, "before the tokens of a sentence stands its text, after '#Text='");

        _hasSentence = true;
        _text.Add(_lines, token, _properties.Entries, _lines.Count > 0 ? _lines[0] : offsets);
    }

    private void EndSentence()
    {
        // A sentence without tokens has no place of its own.
        if (!_hasSentence && _lines.Count > 0)
            _text.Add(_lines, null, _properties.Entries, _lines[0]);

        _lines.Clear();
        _properties.Clear();
        _hasSentence = false;
    }
}
