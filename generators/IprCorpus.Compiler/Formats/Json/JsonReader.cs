using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Json;

/// <summary>Reads one JSON value after the other out of a text. After an error it stands where that is, until it recovers.</summary>
internal sealed class JsonReader
{
    private readonly string _text;
    private readonly DiagnosticBag _bag;
    private readonly CancellationToken _ct;
    private readonly JsonStrings _strings;
    private readonly StringPool _pool = new();
    private int _at;
    private int _valueStart;
    private int _nodes;

    public JsonReader(DiagnosticBag bag, CancellationToken ct)
    {
        (_text, _bag, _ct) = (bag.Text, bag, ct);
        _strings = new JsonStrings(bag);

        // A byte order mark is no part of JSON, and may be ignored (RFC 8259, section 8.1).
        _at = _text.Length > 0 && _text[0] == '\uFEFF' ? 1 : 0;
    }

    /// <summary>Gets a value that indicates whether an error has been reported that leaves the value in hand without meaning.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Gets the part of the outermost object that an error leaves: its entries before the error.</summary>
    public SourceMap? Remains { get; private set; }

    /// <summary>Indicates whether nothing but white space stands before the place on its line.</summary>
    public bool IsFirstOfLine
    {
        get
        {
            var i = _at - 1;
            while (i >= 0 && _text[i] is ' ' or '\t')
                i--;

            return i < 0 || _text[i] is '\n' or '\r' or '\uFEFF';
        }
    }

    /// <summary>Goes to the next token; false at the end of the text.</summary>
    public bool SkipSpace()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\t' or '\n' or '\r')
            _at++;

        return _at < _text.Length;
    }

    /// <summary>Indicates whether an array begins here whose items are objects or arrays.</summary>
    public bool IsArrayOfRecords
    {
        get
        {
            var i = _at;
            if (i == _text.Length || _text[i++] != '[')
                return false;

            while (i < _text.Length && _text[i] is ' ' or '\t' or '\n' or '\r')
                i++;

            return i < _text.Length && _text[i] is '{' or '[';
        }
    }

    /// <summary>Steps into an array, or to the next item of the one stepped into; false where the next token is neither.</summary>
    public bool Step(bool isFirst) => SkipSpace() && Take(isFirst ? '[' : ',') && SkipSpace();

    /// <summary>The value that begins here; null after an error.</summary>
    public SourceNode? Read()
    {
        _valueStart = _at;
        return ReadValue(1);
    }

    /// <summary>
    /// Goes on with the next line that begins a value, and forgets the error; false where there is none. A line after a
    /// comma or an opening bracket is part of something larger, which the error has made unreadable.
    /// </summary>
    public bool Recover()
    {
        if (_nodes > JsonLimits.Nodes)
            return false;

        for (var line = _text.IndexOf('\n', _valueStart); line >= 0; line = _text.IndexOf('\n', line + 1))
        {
            if (line + 1 == _text.Length || _text[line + 1] is not ('{' or '[') || IsInside(line))
                continue;

            _at = line + 1;
            HasFailed = false;
            return true;
        }

        return false;
    }

    public SourceNode? Fail(string expected)
    {
        HasFailed = true;
        var end = TokenEnd();
        _bag.Add(JsonRules.JsonSyntax, _at, end, expected,
            _at == _text.Length ? "the file ends" : end == _at ? "the line ends" : "stands '" + Messages.Excerpt(_text.Substring(_at, end - _at)) + "'");
        return null;
    }

    private bool Failed(string expected)
    {
        Fail(expected);
        return false;
    }

    private SourceNode? ReadValue(int depth)
    {
        if ((++_nodes & 0xFFF) == 0)
            _ct.ThrowIfCancellationRequested();

        if (_nodes > JsonLimits.Nodes)
            return Fail(JsonRules.JsonTooLarge, JsonLimits.Nodes);

        if (!SkipSpace())
            return Fail("a value is expected");

        if (_text[_at] == '"')
            return ReadString();

        if (_text[_at] is not ('{' or '['))
            return ReadPlain();

        if (depth > JsonLimits.Depth)
            return Fail(JsonRules.JsonTooDeep, JsonLimits.Depth);

        return _text[_at] == '{' ? ReadObject(depth) : ReadArray(depth);
    }

    private SourceMap? ReadObject(int depth)
    {
        var (start, entries) = (_at++, new List<SourceEntry>());
        if (ReadEntries(entries, depth))
            return new SourceMap([.. entries], start, _at);

        Remains = new SourceMap([.. entries], start, _at);
        return null;
    }

    private bool ReadEntries(List<SourceEntry> entries, int depth)
    {
        var keys = new KeySet();
        while (true)
        {
            if (!SkipSpace() || _text[_at] != '"')
            {
                if (entries.Count == 0 && Take('}'))
                    return true;

                return Failed(entries.Count == 0 ? "a key in double quotation marks or '}' is expected"
                    : "a key in double quotation marks is expected after the comma");
            }

            if (ReadString() is not { } key)
                return false;

            if (!SkipSpace() || !Take(':'))
                return Failed("a colon is expected after the key");

            if (ReadValue(depth + 1) is not { } value)
                return false;

            if (keys.Add(key.Text, entries, out var earlier))
                entries.Add(new SourceEntry(key, value));
            else
                _bag.Add(JsonRules.JsonDuplicateKey, key.Start, key.End, Messages.Excerpt(key.Text), Messages.Position(_bag.Lines.PositionOf(earlier)));

            if (!SkipSpace() || !Take(','))
                return Take('}') || Failed("a comma or '}' is expected");
        }
    }

    private SourceList? ReadArray(int depth)
    {
        var start = _at++;
        var items = new List<SourceNode>();
        SkipSpace();
        if (Take(']'))
            return new SourceList([], start, _at);

        while (true)
        {
            if (ReadValue(depth + 1) is not { } item)
                return null;

            items.Add(item);
            if (!SkipSpace() || !Take(','))
            {
                if (Take(']'))
                    break;

                Fail("a comma or ']' is expected");
                return null;
            }
        }

        return new SourceList([.. items], start, _at);
    }

    private SourceScalar? ReadString()
    {
        var start = _at;
        if (_strings.Read(ref _at, out var error) is { } value)
            return new SourceScalar(_pool.Share(value), isPlain: false, start, _at);

        Fail(error);
        return null;
    }

    private SourceScalar? ReadPlain()
    {
        var end = TokenEnd();
        var word = _text.Substring(_at, end - _at);
        if (word is "NaN" or "Infinity" or "-Infinity")
            _bag.Add(JsonRules.JsonNotANumber, _at, end, word);
        else if (word is not ("true" or "false" or "null") && !JsonNumbers.IsNumber(word))
            return (SourceScalar?)Fail("a value is expected: text in double quotation marks, a number, true, false or null");

        var scalar = new SourceScalar(word[0] is 'N' or 'I' || word.EndsWith("y", StringComparison.Ordinal) ? "null" : _pool.Share(word),
            isPlain: true, _at, end);
        _at = end;
        return scalar;
    }

    private bool IsInside(int at)
    {
        while (at > _valueStart && _text[at] is ' ' or '\t' or '\n' or '\r')
            at--;

        return _text[at] is ',' or ':' or '[' or '{';
    }

    private bool Take(char c)
    {
        if (_at == _text.Length || _text[_at] != c)
            return false;

        _at++;
        return true;
    }

    private SourceNode? Fail(DiagnosticRule rule, int limit)
    {
        HasFailed = true;
        _bag.Add(rule, _at, Math.Min(_at + 1, _text.Length), Messages.Number(limit));
        return null;
    }

    /// <summary>The end of the token here: a sign, or all up to white space or the next sign.</summary>
    private int TokenEnd()
    {
        var end = _at;
        while (end < _text.Length && _text[end] is not (' ' or '\t' or '\n' or '\r' or ',' or ':' or '[' or ']' or '{' or '}' or '"'))
            end++;

        return end == _at && end < _text.Length && _text[end] is not (' ' or '\t' or '\n' or '\r') ? end + 1 : end;
    }
}
