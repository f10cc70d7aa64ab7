using System.Text.RegularExpressions;

namespace IprCorpus.Tests.Readmes;

/// <summary>A fenced block of a Markdown file.</summary>
/// <param name="Language">The word after the fence.</param>
/// <param name="Content">The lines between the fences.</param>
/// <param name="Section">The last heading of the second level before it.</param>
/// <param name="Caption">The last line of text before it, after the block before it; empty where there is none.</param>
/// <param name="Index">Its number in the file, from 0.</param>
/// <param name="Line">The line of its opening fence, from 1.</param>
internal sealed record Block(string Language, string Content, string Section, string Caption, int Index, int Line)
{
    /// <summary>The file that the block shows: what the caption names, as in <c>`corpus/people.yaml`:</c>; null where it names none.</summary>
    public string? File => Regex.Match(Caption, @"`([\w./-]+\.\w+)`[^`]*:$") is { Success: true } match ? match.Groups[1].Value : null;
}

/// <summary>A Markdown file as its fenced blocks.</summary>
internal sealed class Markdown(string path)
{
    public string Path => path;

    public IReadOnlyList<Block> Blocks { get; } = Parse(Repository.Read(path));

    /// <summary>The block that directly follows another, with no other between.</summary>
    public Block? After(Block block) => block.Index + 1 < Blocks.Count ? Blocks[block.Index + 1] : null;

    public IReadOnlyList<Block> In(string section) => [.. Blocks.Where(block => block.Section == section)];

    private static List<Block> Parse(string markdown)
    {
        var blocks = new List<Block>();
        var lines = markdown.Split('\n');
        var (section, caption) = ("", "");
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var end = Array.IndexOf(lines, "```", i + 1);
                blocks.Add(new Block(lines[i][3..], string.Concat(lines[(i + 1)..end].Select(line => line + "\n")), section, caption, blocks.Count, i + 1));
                i = end;
                caption = "";
            }
            else if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                section = lines[i][3..];
            }
            else if (lines[i].Length > 0)
            {
                caption = lines[i];
            }
        }

        return blocks;
    }
}
