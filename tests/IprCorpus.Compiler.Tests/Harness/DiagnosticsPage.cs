using System.Text.RegularExpressions;

namespace IprCorpus.Compiler.Tests.Harness;

/// <summary>The sections of <c>generators/DIAGNOSTICS.md</c>.</summary>
internal static partial class DiagnosticsPage
{
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "DIAGNOSTICS.md")).ReplaceLineEndings("\n");

    /// <param name="Wrong">Files that have the error; empty where it cannot be shown in a page.</param>
    public sealed record Section(string Id, string Title, string Severity, IReadOnlyList<(string Path, string Content)> Wrong,
        IReadOnlyList<(string Path, string Content)> Right)
    {
        public bool HasExamples => Wrong.Count > 0;
    }

    /// <summary>The corpus that the examples belong to.</summary>
    public static IReadOnlyList<(string Path, string Content)> Corpus { get; } = Files(Page[..Page.IndexOf("\n## ", StringComparison.Ordinal)]);

    public static IReadOnlyList<Section> Sections { get; } = [.. HeadingPattern().Matches(Page).Select(Read)];

    private static Section Read(Match heading)
    {
        var end = Page.IndexOf("\n## ", heading.Index + 1, StringComparison.Ordinal);
        var body = Page[heading.Index..(end < 0 ? Page.Length : end)];
        var right = body.IndexOf("\nRight:", StringComparison.Ordinal);
        right.Should().BePositive("{0} shows what is right", heading.Value);
        return new Section(heading.Groups["id"].Value, heading.Groups["title"].Value, heading.Groups["severity"].Value, Files(body[..right]),
            Files(body[right..]));
    }

    private static List<(string Path, string Content)> Files(string part) =>
        [.. BlockPattern().Matches(part).Select(static block => (block.Groups["path"].Value, block.Groups["content"].Value))];

    [GeneratedRegex(@"^## (?<id>\S+)\n\n\*\*(?<title>.+?)\*\* \((?<severity>\w+)\)\n", RegexOptions.Multiline)]
    private static partial Regex HeadingPattern();

    [GeneratedRegex(@"^```(yaml|text|xml) (?<path>\S+)\n(?<content>.*?\n)```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex BlockPattern();
}
