using System.Text;
using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Formats.Xml;

/// <summary>
/// Expands the entities that a file declares in its own document type declaration, with the place of every character. What
/// is outside the file is never asked for, and expansion is bounded.
/// </summary>
internal sealed class XmlEntities
{
    private const int MaxDepth = 8;

    /// <summary>The number of characters by which a file may grow.</summary>
    private const int MaxAdded = 1024 * 1024;

    private static readonly string[] Predefined = ["amp", "lt", "gt", "quot", "apos"];

    private readonly Dictionary<string, string?> _values = new(StringComparer.Ordinal);
    private readonly List<(int Expanded, int Original)> _places = [];
    private readonly StringBuilder _expanded = new();
    private readonly string _text;

    private XmlEntities(string text) => _text = text;

    /// <summary>The file with its entities expanded.</summary>
    public string Text { get; private set; } = string.Empty;

    /// <summary>Expands the entities of a file; null after an error.</summary>
    public static XmlEntities? Expand(string text, DiagnosticBag bag)
    {
        var entities = new XmlEntities(text) { Text = text };
        var start = XmlProlog.DocumentType(text);
        if (start < 0)
            return entities;

        var end = XmlProlog.AfterDeclaration(text, start);
        entities.Declare(text.Substring(start, end - start));
        return entities._values.Count == 0 || entities.TryExpand(end, bag) ? entities : null;
    }

    /// <summary>The place in the file of a place in the expanded text; what an entity stands for is where it is named.</summary>
    public int PlaceOf(int expanded)
    {
        var (low, high) = (0, _places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_places[middle].Expanded <= expanded)
                low = middle + 1;
            else
                high = middle;
        }

        if (low == 0)
            return expanded;

        var (at, original) = _places[low - 1];
        return original < 0 ? ~original : original + (expanded - at);
    }

    /// <summary>Of several declarations of a name, the first counts (XML 1.0, 4.2); null stands for one outside the file.</summary>
    private void Declare(string declaration)
    {
        const string Mark = "<!ENTITY";
        for (var at = declaration.IndexOf(Mark, StringComparison.Ordinal); at >= 0; at = declaration.IndexOf(Mark, at + 1, StringComparison.Ordinal))
        {
            var words = declaration.Substring(at + Mark.Length).TrimStart();
            var name = new string([.. words.TakeWhile(static c => !char.IsWhiteSpace(c) && c != '>')]);
            var rest = words.Substring(name.Length).TrimStart();
            if (name.Length == 0 || name[0] == '%' || _values.ContainsKey(name))
                continue;

            var close = rest.Length > 0 && rest[0] is '"' or '\'' ? rest.IndexOf(rest[0], 1) : -1;
            _values.Add(name, close > 0 ? rest.Substring(1, close - 1).Replace("&#38;", "&").Replace("&#x26;", "&") : null);
        }
    }

    private bool TryExpand(int from, DiagnosticBag bag)
    {
        _expanded.Append(_text, 0, from);
        for (var i = from; i < _text.Length;)
        {
            var next = Skipped(i);
            if (next > i)
            {
                _expanded.Append(_text, i, next - i);
                i = next;
            }
            else if (_text[i] == '&' && NameAt(_text, i) is { } name && _values.TryGetValue(name, out var value))
            {
                var length = name.Length + 2;
                if (value is null)
                {
                    bag.Add(XmlRules.OuterEntity, i, i + length, Messages.Excerpt(name));
                    return false;
                }

                _places.Add((_expanded.Length, ~i));
                if (!Append(value, 0))
                {
                    bag.Add(XmlRules.EntitiesTooLarge, i, i + length, Messages.Excerpt(name));
                    return false;
                }

                i += length;
                _places.Add((_expanded.Length, i));
            }
            else
            {
                _expanded.Append(_text[i++]);
            }
        }

        Text = _expanded.ToString();
        return true;
    }

    private bool Append(string value, int depth)
    {
        for (var i = 0; i < value.Length;)
        {
            if (depth > MaxDepth || _expanded.Length > _text.Length + MaxAdded)
                return false;

            if (value[i] == '&' && NameAt(value, i) is { } name && _values.TryGetValue(name, out var inner) && inner is not null)
            {
                if (!Append(inner, depth + 1))
                    return false;

                i += name.Length + 2;
            }
            else
            {
                _expanded.Append(value[i++]);
            }
        }

        return true;
    }

    /// <summary>Finds the end of a part that holds no references: a comment, an instruction or a section of characters.</summary>
    private int Skipped(int at)
    {
        foreach (var (open, close) in ((string, string)[])[("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")])
        {
            if (string.CompareOrdinal(_text, at, open, 0, open.Length) == 0)
                return _text.IndexOf(close, at, StringComparison.Ordinal) is >= 0 and var end ? end + close.Length : _text.Length;
        }

        return at;
    }

    /// <summary>The name in a reference to an entity that XML itself does not define; null for anything else.</summary>
    private static string? NameAt(string text, int at)
    {
        const int MaxName = 200;
        var end = text.IndexOf(';', at, Math.Min(MaxName, text.Length - at));
        var name = end < 0 ? string.Empty : text.Substring(at + 1, end - at - 1);
        return name.Length == 0 || name[0] == '#' || Array.IndexOf(Predefined, name) >= 0 || name.Any(char.IsWhiteSpace) ? null : name;
    }
}
