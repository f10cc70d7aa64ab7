using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace IprCorpus.Tool.Schemas;

/// <summary>Compares the texts of two schemas, one of which is to replace the other.</summary>
internal static class SchemaText
{
    /// <summary>Counts the comments of a text: lines that are one, and ends of lines.</summary>
    public static int Comments(string text) =>
        text.Split('\n').Count(static line => line.TrimStart().StartsWith('#') || line.Contains(" #", StringComparison.Ordinal));

    /// <summary>The lines that go and come, with a sign before each.</summary>
    public static IEnumerable<string> Difference(string before, string after) =>
        InlineDiffBuilder.Diff(before, after).Lines
            .Where(static line => line.Type is ChangeType.Deleted or ChangeType.Inserted)
            .Select(static line => (line.Type == ChangeType.Deleted ? "- " : "+ ") + line.Text);
}
