using System.Text;
using System.Text.RegularExpressions;

namespace IprCorpus.Generators.Tests.Fuzzing.Engine;

/// <summary>
/// Mutations of the structure that indentation gives a YAML file: blocks (a line with the deeper ones below it) that go,
/// move, repeat or change depth, keys and values that change places. Lines are Latin-1 strings, one unit a byte, so that
/// whatever the bytes are, those around a mutation stay.
/// </summary>
internal static partial class LineMutations
{
    public static readonly Func<List<string>, RawCorpus, Dice, List<string>>[] All =
    [
        static (lines, _, dice) => Block(lines, dice) is var (start, count) ? [.. lines[..start], .. lines[(start + count)..]] : lines,
        static (lines, _, dice) => Block(lines, dice) is var (start, count) ? Insert(lines, start, lines.GetRange(start, count)) : lines,
        static (lines, _, dice) => Block(lines, dice) is var (start, count) ? Insert(lines, dice.Below(lines.Count), lines.GetRange(start, count)) : lines,
        Move,
        Graft,
        Indent,
        static (lines, _, dice) => Insert(lines, dice.Below(lines.Count + 1), [Utf8(dice.Pick(Fragments.Lines))]),
        static (lines, _, dice) => EditValue(lines, dice, _ => Utf8(dice.Pick(Fragments.Values))),
        static (lines, _, dice) => EditValue(lines, dice, _ => ""),
        static (lines, _, dice) => EditValue(lines, dice, old => old + dice.Pick(["?", "[]", " ", ":", ",", "\"", "'", "x", "#", " # x", "&a", "\t"])),
        static (lines, _, dice) => EditValue(lines, dice,
            old => dice.Pick(["[", "{", "\"", "'", "&a ", "!x ", "- ", "? ", "|\n", ">\n"]) + old + dice.Pick(["]", "}", "\"", "'", ""])),
        static (lines, _, dice) => EditValue(lines, dice, old => old + new string(dice.Pick(['x', '[', '1', ' ', '\\']), 1 << dice.Below(13))),
        static (lines, _,
            dice) => EditValue(lines, dice, old => Digits().Replace(old, number => dice.Pick(["0", "-", "99999999999", number.Value + number.Value]))),
        static (lines, corpus, dice) => EditValue(lines, dice,
            _ => KeyAndValue().Match(dice.Pick(Lines(dice.Pick([.. corpus.Files.Values])))).Groups["value"].Value),
        static (lines, corpus, dice) => EditKey(lines, dice, KeyAndValue().Match(dice.Pick(Lines(dice.Pick([.. corpus.Files.Values])))).Groups["key"].Value),
        static (lines, _, dice) => EditKey(lines, dice, Utf8(dice.Pick(Fragments.Values))),
    ];

    public static List<string> Lines(byte[] bytes) => [.. Encoding.Latin1.GetString(bytes).Split('\n')];

    public static byte[] Bytes(List<string> lines) => Encoding.Latin1.GetBytes(string.Join('\n', lines));

    /// <summary>A line and those below it that are indented deeper or blank.</summary>
    private static (int Start, int Count) Block(List<string> lines, Dice dice)
    {
        var start = dice.Below(lines.Count);
        var depth = Depth(lines[start]);
        var end = start + 1;
        while (end < lines.Count && (lines[end].Length == 0 || Depth(lines[end]) > depth))
        {
            end++;
        }

        return (start, end - start);
    }

    private static List<string> Move(List<string> lines, RawCorpus corpus, Dice dice)
    {
        var (start, count) = Block(lines, dice);
        var moved = lines.GetRange(start, count);
        List<string> rest = [.. lines[..start], .. lines[(start + count)..]];
        return Insert(rest, dice.Below(rest.Count + 1), moved);
    }

    /// <summary>A block of any file, set as deep as the line that it comes before.</summary>
    private static List<string> Graft(List<string> lines, RawCorpus corpus, Dice dice)
    {
        var other = Lines(dice.Pick([.. corpus.Files.Values]));
        var (start, count) = Block(other, dice);
        var at = dice.Below(lines.Count);
        var shift = Depth(lines[at]) - Depth(other[start]);
        return Insert(lines, at, [.. other.GetRange(start, count).Select(line => Shift(line, shift))]);
    }

    private static List<string> Indent(List<string> lines, RawCorpus corpus, Dice dice)
    {
        var (start, count) = Block(lines, dice);
        var shift = dice.Pick([-4, -2, -1, 1, 2, 4]);
        return [.. lines.Select((line, i) => i >= start && i < start + count ? Shift(line, shift) : line)];
    }

    private static string Shift(string line, int shift) => shift > 0 ? new string(' ', shift) + line : line[Math.Min(-shift, Depth(line))..];

    private static int Depth(string line) => line.Length - line.TrimStart(' ').Length;

    private static List<string> Insert(List<string> lines, int at, IEnumerable<string> inserted) => [.. lines[..at], .. inserted, .. lines[at..]];

    private static List<string> EditValue(List<string> lines, Dice dice, Func<string, string> edit) =>
        Edit(lines, dice, match => match.Groups["head"].Value + match.Groups["key"].Value + match.Groups["colon"].Value + edit(match.Groups["value"].Value));

    private static List<string> EditKey(List<string> lines, Dice dice, string key) =>
        Edit(lines, dice, match => match.Groups["head"].Value + key + match.Groups["colon"].Value + match.Groups["value"].Value);

    private static List<string> Edit(List<string> lines, Dice dice, Func<Match, string> edit)
    {
        var at = dice.Below(lines.Count);
        var match = KeyAndValue().Match(lines[at]);
        return match.Success ? [.. lines[..at], edit(match), .. lines[(at + 1)..]] : lines;
    }

    private static string Utf8(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

    [GeneratedRegex("^(?<head>[ ]*(?:- )?)(?<key>[^:]*)(?<colon>: ?)(?<value>.*)$", RegexOptions.Singleline)]
    private static partial Regex KeyAndValue();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
