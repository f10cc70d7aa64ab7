using System.Globalization;
using System.Text;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Json;

/// <summary>Reads strings and undoes their escapes.</summary>
internal sealed class JsonStrings(DiagnosticBag bag)
{
    private const char Replacement = '\uFFFD';
    private readonly string _text = bag.Text;
    private readonly StringBuilder _value = new();

    /// <summary>The string that begins with the quotation mark at a place, which moves behind it, or to the error.</summary>
    public string? Read(ref int at, out string error)
    {
        error = string.Empty;
        var from = ++at;
        _value.Clear();
        while (at < _text.Length)
        {
            var c = _text[at];
            if (c == '"')
            {
                at++;
                return _value.Length == 0 ? _text.Substring(from, at - 1 - from) : _value.Append(_text, from, at - 1 - from).ToString();
            }

            if (c < ' ')
            {
                error = c is '\n' or '\r' ? "a string must end on its line, with a quotation mark"
                    : "in a string this character must be written as an escape, " + Characters.Escape(c);
                return null;
            }

            if (c != '\\')
            {
                at++;
                continue;
            }

            _value.Append(_text, from, at - from);
            if (Escaped(at) is not { } escaped)
            {
                error = "a backslash must begin an escape: one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t, or \\u and four hexadecimal digits";
                return null;
            }

            at = Append(escaped, at);
            from = at;
        }

        error = "a string must end with a quotation mark";
        return null;
    }

    /// <summary>Appends what an escape stands for; gives the place after it, or after the pair of escapes that make one character.</summary>
    private int Append(char escaped, int at)
    {
        var next = at + (_text[at + 1] == 'u' ? 6 : 2);
        if (!char.IsSurrogate(escaped))
        {
            _value.Append(escaped);
            return next;
        }

        if (char.IsHighSurrogate(escaped) && next < _text.Length && _text[next] == '\\' && Escaped(next) is { } low && char.IsLowSurrogate(low))
        {
            _value.Append(escaped).Append(low);
            return next + 6;
        }

        // One unit for one unit: positions in the text stay what they are.
        bag.Add(JsonRules.JsonLoneSurrogate, at, next, _text.Substring(at, next - at));
        _value.Append(Replacement);
        return next;
    }

    /// <summary>The UTF-16 code unit that the escape at a place stands for; null for none.</summary>
    private char? Escaped(int at) => at + 1 == _text.Length ? null : _text[at + 1] switch
    {
        '"' => '"',
        '\\' => '\\',
        '/' => '/',
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' when at + 6 <= _text.Length
            && ushort.TryParse(_text.Substring(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) => (char)unit,
        _ => null,
    };
}
