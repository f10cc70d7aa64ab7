using System.Globalization;

namespace IprCorpus.Compiler.Patterns.Binding;

/// <summary>
/// Estimates how large the automaton of a well-formed regular expression is. .NET refuses one that is too large when a program
/// makes it (<see cref="NotSupportedException"/>), and not before.
/// </summary>
/// <remarks>
/// A character or a class is one node, and what is repeated counts as often as it is repeated; a repetition without an upper
/// bound counts once more than its lower one. .NET multiplies this sum by five and allows 10,000. Branches with
/// equal beginnings are counted twice here and once there, so that the estimate is never too low.
/// </remarks>
internal ref struct RegularExpressionSize(string expression)
{
    /// <summary>The largest size that every host accepts.</summary>
    public const int Limit = 1_990;

    private readonly string _expression = expression;

    private int _at = 0;

    /// <summary>Estimates the size of an expression; what is greater than an <see cref="int"/> holds is <see cref="int.MaxValue"/>.</summary>
    public static int Of(string expression) => new RegularExpressionSize(expression).Read();

    private int Read()
    {
        // The sizes of the groups that are open, each without what is in the ones within it.
        var outer = new Stack<int>();
        var size = 0;
        while (_at < _expression.Length)
        {
            var atom = 0;
            switch (_expression[_at])
            {
                case '(':
                    outer.Push(size);
                    size = 0;
                    SkipOpening();
                    continue;
                case ')' when outer.Count > 0:
                    _at++;
                    atom = size;
                    size = outer.Pop();
                    break;
                case '|':
                    _at++;
                    continue;
                case '[':
                    _at = Math.Min(_expression.Length, RegularExpression.EndOfClass(_expression, _at) + 1);
                    atom = 1;
                    break;
                case '\\':
                    SkipEscape();
                    atom = 1;
                    break;
                default:
                    _at++;
                    atom = 1;
                    break;
            }

            size = (int)Math.Min(int.MaxValue, size + ((long)atom * ReadQuantifier()));
        }

        return size;
    }

    /// <summary>Skips the parenthesis that opens a group, its name and its options.</summary>
    private void SkipOpening()
    {
        _at++;
        if (_at >= _expression.Length || _expression[_at] != '?')
            return;

        _at++;
        var isNamed = _at < _expression.Length && _expression[_at] is '<' or '\'';
        var close = isNamed && _expression[_at] == '<' ? '>' : '\'';
        for (_at += isNamed ? 1 : 0; _at < _expression.Length; _at++)
        {
            if (isNamed ? _expression[_at] == close : _expression[_at] == ':')
            {
                _at++;
                return;
            }

            // Options for the rest of the group around it, (?i), are a group without content.
            if (!isNamed && _expression[_at] == ')')
                return;
        }
    }

    private void SkipEscape()
    {
        _at = Math.Min(_expression.Length, _at + 2);
        if (_expression[_at - 1] is 'p' or 'P' && _at < _expression.Length && _expression[_at] == '{')
            _at = _expression.IndexOf('}', _at) is >= 0 and var end ? end + 1 : _expression.Length;
    }

    /// <summary>Reads how often the atom before is repeated, where the automaton has to count; one where nothing is said of it.</summary>
    private int ReadQuantifier()
    {
        if (_at >= _expression.Length)
            return 1;

        var count = 1;
        if (_expression[_at] is '*' or '+' or '?')
            count = _expression[_at++] == '+' ? 2 : 1;
        else if (_expression[_at] == '{' && ReadBounds() is { } bounds)
            count = bounds;
        else
            return 1;

        if (_at < _expression.Length && _expression[_at] == '?')
            _at++;

        return count;
    }

    /// <summary>Reads <c>{n}</c>, <c>{n,}</c> or <c>{n,m}</c>; null where the brace is a character.</summary>
    private int? ReadBounds()
    {
        var end = _expression.IndexOf('}', _at);
        if (end < 0)
            return null;

        var parts = _expression.Substring(_at + 1, end - _at - 1).Split(',');
        if (parts.Length > 2 || !TryCount(parts[0], out var lower))
            return null;

        var count = lower;
        if (parts.Length == 2 && parts[1].Length == 0)
            count = Math.Min(lower, int.MaxValue - 1) + 1;
        else if (parts.Length == 2 && !TryCount(parts[1], out count))
            return null;

        _at = end + 1;
        return Math.Max(1, count);
    }

    private static bool TryCount(string digits, out int count) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out count);
}
