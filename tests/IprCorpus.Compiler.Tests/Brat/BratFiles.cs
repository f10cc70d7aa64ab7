using CsCheck;

namespace IprCorpus.Compiler.Tests.Brat;

/// <summary>Random texts with annotations as brat would write them.</summary>
internal static class BratFiles
{
    private static readonly Gen<string> Names = Gen.OneOf("Person", "Org", "a", "A", "class", "Text", "B+", "x.y", "Ünï", "中文", "_", "9",
        "Arg1", "Document", "I-3");

    private static readonly Gen<string> Roles = Gen.OneOf("Who", "Where", "Arg1", "Arg2", "to", "Text");

    /// <summary>None of the roles: what is both on one type becomes one property of text.</summary>
    private static readonly Gen<string> Attributes = Gen.OneOf("Dead", "Form", "class", "x.y", "中文", "_", "9", "a", "A", "B+", "trigger");

    private static readonly Gen<string> Values = Gen.OneOf("High", "Low", "5", "-2.5", "true", "null", "~", "x:y", "é");

    /// <summary>A text and the lines of its annotations.</summary>
    public static readonly Gen<(string Text, string Annotations)> All =
        from text in Generators.Text.Where(static text => text.Length > 0)
        from mentions in Gen.Select(Names, Gen.Select(Gen.Int[0, text.Length], Gen.Int[0, text.Length]).Array[1, 3]).Array[0, 6]
        from events in Gen.Select(Gen.Int[0, 5], Gen.Select(Roles, Gen.Int[0, 11]).Array[0, 4], Gen.Bool).Array[0, 3]
        from relations in Gen.Select(Names, Gen.Select(Roles, Gen.Int[0, 11]).Array[1, 3]).Array[0, 3]
        from attributes in Gen.Select(Attributes, Gen.Int[0, 11], Gen.Bool, Values).Array[0, 5]
        from notes in Gen.Select(Gen.Int[0, 11], Gen.OneOf("", "a note", "x\ty")).Array[0, 3]
        select (text, string.Concat(Lines(text, mentions, events, relations, attributes, notes)));

    private static IEnumerable<string> Lines(
        string text,
        (string Type, (int A, int B)[] Parts)[] mentions,
        (int Trigger, (string Role, int Target)[] Arguments, bool IsLate)[] events,
        (string Type, (string Role, int Target)[] Arguments)[] relations,
        (string Name, int Target, bool HasValue, string Value)[] attributes,
        (int Target, string Text)[] notes)
    {
        var types = new List<string>();
        var lines = new List<string>();
        foreach (var (type, parts) in mentions)
        {
            if (Fragments(text, parts) is not [_, ..] fragments)
                continue;

            types.Add(type);
            var places = fragments.Select(part => $"{Before(text, part.Start)} {Before(text, part.End)}");
            var words = fragments.Select(part => text[part.Start..part.End].Replace('\n', ' ').Replace('\r', ' '));
            lines.Add($"T{types.Count}\t{type} {string.Join(";", places)}\t{string.Join(" ", words)}\n");
        }

        if (types.Count == 0)
            return [];

        var ids = Enumerable.Range(1, types.Count).Select(static i => $"T{i}").ToList();
        for (var i = 0; i < events.Length; i++)
        {
            var trigger = events[i].Trigger % types.Count;
            var line = $"E{i + 1}\t{types[trigger]}:T{trigger + 1}{Arguments(events[i].Arguments)}\n";
            lines.Insert(events[i].IsLate ? lines.Count : 0, line);
            ids.Add($"E{i + 1}");
        }

        for (var i = 0; i < relations.Length; i++)
            lines.Add($"R{i + 1}\t{relations[i].Type}{Arguments(relations[i].Arguments)}\t\n");

        for (var i = 0; i < attributes.Length; i++)
            lines.Add($"A{i + 1}\t{attributes[i].Name} {Id(attributes[i].Target)}{(attributes[i].HasValue ? " " + attributes[i].Value : "")}\n");

        for (var i = 0; i < notes.Length; i++)
        {
            lines.Add($"#{i + 1}\tAnnotatorNotes {Id(notes[i].Target)}\t{notes[i].Text}\n");
            lines.Add($"N{i + 1}\tReference {Id(notes[i].Target)} Wiki:Q{i}{(notes[i].Text.Length == 0 ? "" : "\t" + notes[i].Text)}\n");
            lines.Add($"*\tAlias {Id(notes[i].Target)} {Id(i)}\n");
        }

        return lines;

        string Id(int target) => ids[target % ids.Count];

        string Arguments((string Role, int Target)[] arguments) => string.Concat(arguments.Select(argument => $" {argument.Role}:{Id(argument.Target)}"));
    }

    /// <summary>Ranges that cut no surrogate pair, in text order, apart from each other.</summary>
    private static List<(int Start, int End)> Fragments(string text, (int A, int B)[] parts)
    {
        var fragments = new List<(int Start, int End)>();
        foreach (var (start, end) in parts.Select(part => (Start: Whole(text, Math.Min(part.A, part.B)), End: Whole(text, Math.Max(part.A, part.B))))
            .Where(part => part.Start < part.End).Order())
        {
            if (fragments.Count == 0 || start >= fragments[^1].End)
                fragments.Add((start, end));
        }

        return fragments;
    }

    private static int Whole(string text, int at) =>
        at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;

    /// <summary>Counted apart from the compiler's own maps.</summary>
    private static int Before(string text, int at) => text[..at].EnumerateRunes().Count();
}
