using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Brat;

/// <summary>Reads <c>annotation.conf</c>: the types that brat lets people annotate, their roles and their attributes.</summary>
internal sealed class ConfigurationReader(DiagnosticBag bag)
{
    public const string Entities = "entities";
    public const string Relations = "relations";
    public const string Events = "events";
    public const string Attributes = "attributes";

    /// <summary>Another name that brat has for the section of entities.</summary>
    private const string EntitiesAlias = "spans";

    /// <summary>A line among the relations that says which annotations may overlap. It declares no type.</summary>
    private const string Overlap = "<OVERLAP>";

    private static readonly string[] Sections = [Entities, Relations, Events, Attributes];

    private readonly ConfiguredTypes _types = new(bag);
    private readonly Dictionary<string, string> _macros = new(StringComparer.Ordinal);
    private readonly List<(int Indent, string Label)> _line = [];
    private string? _section;

    /// <summary>The types, and the names of all roles.</summary>
    public (IReadOnlyList<SourceType> Types, IReadOnlyCollection<string> Roles) Read(string file, CancellationToken ct)
    {
        var isSkipped = false;
        foreach (var line in BratLine.Split(file))
        {
            ct.ThrowIfCancellationRequested();
            var text = line.ToString();
            var trimmed = text.Trim();
            if (trimmed.Length == 0 || trimmed[0] == '#' || trimmed.All(static c => c == '-'))
                continue;

            if (trimmed[0] == '[')
                isSkipped = !Enter(line, trimmed);
            else if (isSkipped)
                continue;
            else if (_section is null)
                Malformed(line, "it belongs to a section, such as [entities]");
            else if (trimmed[0] == '<' && trimmed.IndexOf(">=", StringComparison.Ordinal) is > 0 and var close)
                Define(line, trimmed, close);
            else if (_section != Relations || !trimmed.StartsWith(Overlap, StringComparison.Ordinal))
                ReadType(line, _section);
        }

        return (_types.ToTypes(), _types.Roles);
    }

    private bool Enter(BratLine line, string trimmed)
    {
        var name = trimmed.Trim('[', ']') is var written && written == EntitiesAlias ? Entities : written;
        if (Array.IndexOf(Sections, name) < 0)
        {
            Malformed(line, "the sections are [entities], [relations], [events] and [attributes]");
            return false;
        }

        // Macros belong to their section.
        _section = name;
        _macros.Clear();
        _line.Clear();
        return true;
    }

    private void Define(BratLine line, string trimmed, int close)
    {
        var value = ConfigurationLine.Expand(line with { Start = line.File.IndexOf(">=", line.Start, StringComparison.Ordinal) + 2 }, _macros, out var tooLong);
        if (tooLong)
            Malformed(line, "its macros make it too long");
        else
            _macros[trimmed.Substring(0, close + 1)] = value.Text.Trim();
    }

    private void ReadType(BratLine source, string section)
    {
        var line = ConfigurationLine.Expand(source, _macros, out var tooLong);
        if (tooLong)
        {
            Malformed(source, "its macros make it too long");
            return;
        }

        var (start, end) = (0, 0);
        while (char.IsWhiteSpace(line.Text[start]))
            start++;

        for (end = start; end < line.Text.Length && !char.IsWhiteSpace(line.Text[end]);)
            end++;

        var isAbstract = line.Text[start] == '!';
        var word = line.Scalar(isAbstract ? start + 1 : start, end);

        // What follows a bar is what brat displays.
        var label = word.Text.Split('|')[0];
        if (label.Length == 0 || label[0] == '<')
        {
            Malformed(source, label.Length == 0 ? "a type has a name" : $"the macro {Messages.Excerpt(word.Text)} is not defined in this section");
            return;
        }

        _line.RemoveAll(above => above.Indent >= start);
        var @base = _line.Count > 0 ? _line[_line.Count - 1].Label : null;
        _line.Add((start, label));
        _types.Add(section, new SourceScalar(label, isPlain: false, word.Start, word.End), @base, isAbstract, ReadArguments(line, end));
    }

    /// <summary>The arguments of a type, between commas: <c>Role?:Type|Type</c>.</summary>
    private List<ConfiguredArgument> ReadArguments(ConfigurationLine line, int start)
    {
        var arguments = new List<ConfiguredArgument>();
        while (start < line.Text.Length)
        {
            var end = line.Text.IndexOf(',', start);
            end = end < 0 ? line.Text.Length : end;
            var (from, to) = (start, end);
            while (from < to && char.IsWhiteSpace(line.Text[from]))
                from++;
            while (to > from && char.IsWhiteSpace(line.Text[to - 1]))
                to--;

            start = end + 1;
            if (to == from)
                continue;

            if (ConfiguredArgument.Read(line, from, to) is { } argument)
            {
                arguments.Add(argument);
                continue;
            }

            var at = line.Scalar(from, to);
            bag.Add(
                BratRules.MalformedBratConfiguration, at.Start, at.End, Messages.Excerpt(at.Text),
                "an argument is written Role:Type, with '?', '*', '+' or '{2}' behind the role where it is not exactly one, and '|' between several types");
        }

        return arguments;
    }

    private void Malformed(BratLine line, string advice) =>
        bag.Add(BratRules.MalformedBratConfiguration, line.Start, line.End, Messages.Excerpt(line.ToString().Trim()), advice);
}
