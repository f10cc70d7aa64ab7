namespace IprCorpus.Tests.Readmes;

/// <summary>
/// Compares what a README shows with what happens. With the environment variable <c>README_UPDATE=1</c> the README is written
/// anew instead, for whoever changes the seeds.
/// </summary>
internal static class ShownOutput
{
    public static void ShouldBe(Markdown readme, Block shown, string actual)
    {
        // Editors take white space off the ends of lines.
        var lines = actual.TrimEnd().Split('\n').Select(line => line.TrimEnd()).ToList();
        if (Environment.GetEnvironmentVariable("README_UPDATE") == "1")
        {
            Replace(readme.Path, shown, lines);
            return;
        }

        shown.Content.Should().Be(string.Concat(lines.Select(line => line + "\n")), $"line {shown.Line} of {readme.Path} shows what happens");
    }

    private static void Replace(string path, Block shown, List<string> content)
    {
        var lines = Repository.Read(path).Split('\n').ToList();
        var fences = Enumerable.Range(0, lines.Count).Where(line => lines[line].StartsWith("```", StringComparison.Ordinal)).ToList();
        var (open, close) = (fences[shown.Index * 2], fences[(shown.Index * 2) + 1]);
        lines.RemoveRange(open + 1, close - open - 1);
        lines.InsertRange(open + 1, content);
        File.WriteAllText(Repository.PathOf(path), string.Join('\n', lines));
    }
}
