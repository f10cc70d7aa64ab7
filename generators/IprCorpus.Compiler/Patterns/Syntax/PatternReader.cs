using System.Text;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Patterns.Syntax;

/// <summary>
/// Reads the characters of a pattern. After the first error it stands at the end, so that whoever reads on comes to an end
/// too; what was read is of no use then.
/// </summary>
internal sealed class PatternReader(string text)
{
    private int _position;

    public PatternDiagnostic? Diagnostic { get; private set; }

    /// <summary>Gets the position of the next character after white space.</summary>
    public int Position
    {
        get
        {
            _ = Next;
            return _position;
        }
    }

    /// <summary>Gets the position after the last character read.</summary>
    public int End { get; private set; }

    /// <summary>Determines whether a sign is next without white space before it.</summary>
    public bool Adjoins(char sign) => Next == sign && _position == End;

    /// <summary>The character that is next after white space; NUL at the end.</summary>
    public char Next
    {
        get
        {
            while (_position < text.Length && char.IsWhiteSpace(text[_position]))
                _position++;

            return _position < text.Length ? text[_position] : '\0';
        }
    }

    public bool IsAtEnd => Next == '\0' && _position == text.Length;

    /// <summary>Reads a string of signs if it is next.</summary>
    public bool TryRead(string sign)
    {
        if (Next != sign[0] || string.CompareOrdinal(text, _position, sign, 0, sign.Length) != 0)
            return false;

        Advance(sign.Length);
        return true;
    }

    /// <summary>Reads a sign that must be next.</summary>
    public void Read(string sign)
    {
        if (!TryRead(sign))
            FailExpecting($"'{sign}'");
    }

    /// <summary>Gets a value that indicates whether a name is next.</summary>
    public bool IsAtName => IsStartOfName(Next);

    /// <summary>Determines whether a keyword is next.</summary>
    public bool IsAt(string keyword) =>
        IsAtName && NameEnd() - _position == keyword.Length && string.CompareOrdinal(text, _position, keyword, 0, keyword.Length) == 0;

    /// <summary>Reads a name that must be next: letters, digits, <c>_</c> and <c>-</c>, first a letter or <c>_</c>.</summary>
    public NameSyntax ReadName(string expected)
    {
        if (!IsAtName)
        {
            FailExpecting(expected);
            return new NameSyntax(string.Empty, new TextRange(_position, _position));
        }

        var start = _position;
        Advance(NameEnd() - start);
        return new NameSyntax(text.Substring(start, End - start), new TextRange(start, End));
    }

    /// <summary>Reads a whole number that must be next.</summary>
    public int ReadNumber(string expected, int limit)
    {
        if (Next is < '0' or > '9')
        {
            FailExpecting(expected);
            return 0;
        }

        var start = _position;
        var number = 0;
        while (_position < text.Length && text[_position] is >= '0' and <= '9')
        {
            number = Math.Min((number * 10) + (text[_position] - '0'), limit + 1);
            Advance(1);
        }

        if (number > limit)
            Fail(PatternRules.PatternTooLarge, new TextRange(start, End), $"a part can be repeated {Messages.Number(limit)} times");

        return number;
    }

    /// <summary>Reads a value: text between quotes, in which a doubled quote is one, or a number, or a word.</summary>
    public ValueSyntax ReadValue()
    {
        var quote = Next;
        var start = _position;
        if (quote is not ('\'' or '"'))
        {
            if (!IsOfPlainValue(quote))
                FailExpecting("a value between quotes, or a number");

            while (_position < text.Length && IsOfPlainValue(text[_position]))
                Advance(1);

            return new ValueSyntax(text.Substring(start, _position - start), new TextRange(start, _position), IsQuoted: false, IgnoresCase: false);
        }

        var value = new StringBuilder();
        Advance(1);
        while (_position < text.Length)
        {
            var unit = text[_position];
            Advance(1);
            if (unit == quote)
            {
                if (_position == text.Length || text[_position] != quote)
                {
                    var range = new TextRange(start, End);
                    return new ValueSyntax(value.ToString(), range, IsQuoted: true, TryRead("%c"));
                }

                Advance(1);
            }

            value.Append(unit);
        }

        Fail(PatternRules.PatternSyntaxError, new TextRange(start, start + 1), $"the {quote} that closes this value", "the end");
        return new ValueSyntax(string.Empty, new TextRange(start, start), IsQuoted: true, IgnoresCase: false);
    }

    /// <summary>Reports that something else was expected in place of what is next.</summary>
    public void FailExpecting(string expected)
    {
        var found = Next;
        var end = IsAtName ? NameEnd() : Math.Min(_position + (char.IsHighSurrogate(found) ? 2 : 1), text.Length);
        Fail(
            PatternRules.PatternSyntaxError,
            new TextRange(_position, end),
            expected,
            end == _position ? "the end" : $"'{Messages.Excerpt(text.Substring(_position, end - _position))}'");
    }

    /// <summary>Reports an error, unless one was reported before.</summary>
    public void Fail(DiagnosticRule rule, TextRange range, params string[] arguments)
    {
        Diagnostic ??= PatternDiagnostic.Of(rule, range, arguments);
        _position = End = text.Length;
    }

    private void Advance(int count) => End = _position += count;

    private int NameEnd()
    {
        var end = _position;
        while (end < text.Length
            && (char.IsLetterOrDigit(text[end]) || text[end] == '_' || (text[end] == '-' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))))
            end++;

        return end;
    }

    private static bool IsStartOfName(char unit) => char.IsLetter(unit) || unit == '_';

    private static bool IsOfPlainValue(char unit) => char.IsLetterOrDigit(unit) || unit is '-' or '+' or '.' or '_';
}
