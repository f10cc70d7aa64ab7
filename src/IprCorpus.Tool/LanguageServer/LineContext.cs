using System.Text.RegularExpressions;

namespace IprCorpus.Tool.LanguageServer;

/// <summary>
/// The place of a cursor in a YAML file, read off its lines alone, so that it is known while the file is half written: the section, the
/// type of the entity or annotation, the key, and what is typed of the value.
/// </summary>
/// <param name="Section"><c>annotations</c>, <c>entities</c>, or empty for the keys of a document.</param>
/// <param name="Type">The type of the entity or annotation; null outside of one, and on its first line.</param>
/// <param name="Key">The key whose value is typed; null where a key is typed.</param>
/// <param name="Typed">The part of the key or value before the cursor.</param>
/// <param name="Start">The place where that part begins.</param>
/// <param name="IsFirst">Whether the cursor is on the first line of an entity or annotation, which has its type.</param>
internal sealed partial record LineContext(string Section, string? Type, string? Key, string Typed, int Start, bool IsFirst)
{
    /// <summary>Reads the place of a cursor.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="offset">The cursor.</param>
    public static LineContext Of(string text, int offset)
    {
        var start = offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
        var line = Line().Match(text[start..offset]);
        var (indent, dash, key, value) = (line.Groups["indent"].Length, line.Groups["dash"].Length, line.Groups["key"].Value, line.Groups["value"]);
        var section = "";
        var (type, parent) = ((string?)null, (string?)null);
        var column = indent + dash;
        var bound = column;
        for (var end = start - 1; end > 0;)
        {
            var from = text.LastIndexOf('\n', end - 1) + 1;
            var above = Line().Match(text[from..end].TrimEnd('\r'));
            end = from - 1;
            if (above.Groups["key"].Length == 0)
                continue;

            var at = above.Groups["indent"].Length + above.Groups["dash"].Length;
            if (at == 0)
            {
                section = above.Groups["key"].Value;
                parent ??= bound > at ? section : null;
                break;
            }

            if (at < bound && parent is null && above.Groups["value"].Value.Trim().Length == 0 && above.Groups["dash"].Length == 0)
                (parent, bound) = (above.Groups["key"].Value, at);

            if (above.Groups["dash"].Length > 0 && at <= bound && type is null)
                (type, bound) = (above.Groups["key"].Value, at - 1);
        }

        if (section is not ("annotations" or "entities") || column == 0)
            (section, type) = column == 0 ? ("", null) : (section, type);

        var isItem = dash > 0;
        if (key.Length > 0)
        {
            // Of a list between brackets the last item is typed.
            var typed = value.Value;
            var cut = typed.TrimStart().StartsWith('[') ? typed.LastIndexOfAny(['[', ',']) + 1 : 0;
            cut += typed[cut..].Length - typed[cut..].TrimStart().Length;
            var isFirst = isItem && parent == section;
            return new LineContext(section, isFirst ? key : type, key, typed[cut..], start + value.Index + cut, isFirst);
        }

        var word = line.Groups["value"];
        return isItem && parent is not null && parent != section
            ? new LineContext(section, type, parent, word.Value, start + word.Index, IsFirst: false)
            : new LineContext(section, isItem ? null : type, null, word.Value, start + word.Index, isItem);
    }

    [GeneratedRegex(@"^(?<indent> *)(?<dash>(?:- +)?)(?:(?<key>[\w-]+):(?: +|$))?(?<value>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
