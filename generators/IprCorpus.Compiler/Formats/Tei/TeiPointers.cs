using System.Globalization;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Tei;

/// <summary>
/// Finds the places in a text that pointers lead to: to elements by their <c>xml:id</c>, and to characters of such by the schemes
/// <c>string-range</c>, <c>string-index</c>, <c>range</c>, <c>left</c> and <c>right</c> (TEI P5, "TEI XPointer Schemes"). Characters are code points there.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="places">The places of the elements that have ids.</param>
internal sealed class TeiPointers(string text, IReadOnlyDictionary<string, TextRange> places)
{
    private static readonly char[] Spaces = [' ', '\t', '\r', '\n'];
    private readonly OffsetMap _map = new(text);

    /// <summary>Adds the ids of elements that stand elsewhere and have places in the text, so that others can point to them.</summary>
    public Dictionary<string, TextRange> Further { get; } = new(StringComparer.Ordinal);

    /// <summary>Splits the value of an attribute into pointers; a scheme may have spaces between its parentheses.</summary>
    public static IEnumerable<string> Split(string value)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i <= value.Length; i++)
        {
            if (i < value.Length && Array.IndexOf(Spaces, value[i]) < 0 || depth > 0 && i < value.Length)
            {
                depth += value[i] switch { '(' => 1, ')' => -1, _ => 0 };
                continue;
            }

            if (i > start)
                yield return value.Substring(start, i - start);

            start = i + 1;
        }
    }

    /// <summary>Gets the places that a pointer leads to, in the order in which it names them; none where they are not known.</summary>
    public IReadOnlyList<TextRange> Find(string pointer)
    {
        if (pointer.Length < 2 || pointer[0] != '#')
            return [];

        var fragment = pointer.Substring(1);
        var open = fragment.IndexOf('(');
        if (open < 0)
            return Element(fragment) is { } place ? [place] : [];

        if (fragment[fragment.Length - 1] != ')')
            return [];

        var arguments = fragment.Substring(open + 1, fragment.Length - open - 2).Split(',');
        if (Element(arguments[0].Trim()) is not { } first)
            return [];

        return fragment.Substring(0, open) switch
        {
            "left" when arguments.Length == 1 => [new TextRange(first.Start, first.Start)],
            "right" when arguments.Length == 1 => [new TextRange(first.End, first.End)],
            "string-index" when arguments.Length == 2 && Number(arguments[1]) is { } at => Within(first, at, 0),
            "range" when arguments.Length == 2 && Element(arguments[1].Trim()) is { } last && last.End >= first.Start => [new TextRange(first.Start, last.End)],
            "string-range" when arguments.Length % 2 == 1 => Ranges(first, arguments),
            _ => [],
        };
    }

    private IReadOnlyList<TextRange> Ranges(TextRange element, string[] arguments)
    {
        if (arguments.Length == 1)
            return [element];

        var ranges = new List<TextRange>();
        for (var i = 1; i < arguments.Length; i += 2)
        {
            if (Number(arguments[i]) is not { } offset || Number(arguments[i + 1]) is not { } length || Within(element, offset, length) is not [var range])
                return [];

            ranges.Add(range);
        }

        return ranges;
    }

    private IReadOnlyList<TextRange> Within(TextRange element, int offset, int length)
    {
        var origin = (long)_map.FromUtf16(element.Start, OffsetUnit.CodePoint) + offset;
        if (origin + length > int.MaxValue)
            return [];

        var (start, end) = (_map.ToUtf16((int)origin, OffsetUnit.CodePoint), _map.ToUtf16((int)origin + length, OffsetUnit.CodePoint));
        return end <= element.End ? [new TextRange(start, end)] : [];
    }

    /// <summary>Gets the place of an element by its id, which some write as <c>//*[@xml:id='id']</c> or <c>id(id)</c>.</summary>
    private TextRange? Element(string id)
    {
        const string Path = "//*[@xml:id=";
        if (id.StartsWith(Path, StringComparison.Ordinal) && id.Length > Path.Length + 3)
            id = id.Substring(Path.Length + 1, id.Length - Path.Length - 3);

        id = id.StartsWith("#", StringComparison.Ordinal) ? id.Substring(1) : id;
        return places.TryGetValue(id, out var place) || Further.TryGetValue(id, out place) ? place : null;
    }

    private static int? Number(string text) => int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
