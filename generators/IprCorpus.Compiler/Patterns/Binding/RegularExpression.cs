using System.Text;
using System.Text.RegularExpressions;

namespace IprCorpus.Compiler.Patterns.Binding;

/// <summary>Analyzes regular expressions without running them.</summary>
internal static class RegularExpression
{
    /// <summary>The characters that mean something else than themselves.</summary>
    private const string Signs = "\\*+?|{[()^$.";

    private static readonly char[] EndsOfName = ['>', '\''];

    /// <summary>The only text that an expression matches, or null where it can match others.</summary>
    public static string? LiteralOf(string expression)
    {
        var literal = new StringBuilder(expression.Length);
        for (var i = 0; i < expression.Length; i++)
        {
            if (expression[i] == '\\' && i + 1 < expression.Length && expression[i + 1] is > ' ' and < '\x7F' && !char.IsLetterOrDigit(expression[i + 1]))
                i++;
            else if (Signs.IndexOf(expression[i]) >= 0)
                return null;

            literal.Append(expression[i]);
        }

        return literal.ToString();
    }

    /// <summary>The expression that matches a text as a whole.</summary>
    public static string Whole(string expression) => @"\A(?:" + expression + @")\z";

    /// <summary>
    /// Why an expression cannot be used, or null. It is matched without backtracking, in time linear in the text, which some
    /// constructs and large repetitions do not allow. That is decided here and not by the host, of which there are several.
    /// </summary>
    public static string? Error(string expression)
    {
        try
        {
            _ = new Regex(Whole(expression), RegexOptions.CultureInvariant);
        }
        catch (ArgumentException)
        {
            return "it is not well-formed";
        }

        for (var i = 0; i + 1 < expression.Length; i++)
        {
            if (expression[i] == '[')
                i = EndOfClass(expression, i);
            else if (expression[i] == '\\' && expression[++i] is (>= '1' and <= '9') or 'k')
                return "it refers back to a group";
            else if (expression[i] == '(' && expression[i + 1] == '?' && UnsupportedGroup(expression, i + 2) is { } reason)
                return reason;
        }

        return RegularExpressionSize.Of(expression) > RegularExpressionSize.Limit
            ? $"written out, with each repetition as often as it can occur, it is longer than {RegularExpressionSize.Limit} characters" : null;
    }

    /// <summary>Gets the reason why the group after <c>(?</c> is not supported; null where it is.</summary>
    private static string? UnsupportedGroup(string expression, int start)
    {
        var second = start + 1 < expression.Length ? expression[start + 1] : '\0';
        return expression[start] switch
        {
            '=' or '!' => "it looks ahead",
            '<' when second is '=' or '!' => "it looks behind",
            '<' or '\'' when IsBalancing(expression, start + 1) => "it has a balancing group",
            '>' => "it has an atomic group",
            '(' => "it has a condition",
            _ => null,
        };
    }

    private static bool IsBalancing(string expression, int name)
    {
        var end = expression.IndexOfAny(EndsOfName, name);
        return end >= 0 && expression.IndexOf('-', name, end - name) >= 0;
    }

    /// <summary>Finds the end of a class such as <c>[a-z-[aeiou]]</c>; a bracket that comes first is one of its characters.</summary>
    public static int EndOfClass(string expression, int start)
    {
        var i = start + 1;
        if (i < expression.Length && expression[i] == '^')
            i++;

        for (var first = i; i < expression.Length; i++)
        {
            if (expression[i] == '\\')
                i++;
            else if (expression[i] == '[' && expression[i - 1] == '-')
                i = EndOfClass(expression, i);
            else if (expression[i] == ']' && i > first)
                return i;
        }

        return expression.Length;
    }
}
