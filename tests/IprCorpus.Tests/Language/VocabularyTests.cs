using System.Text.RegularExpressions;

namespace IprCorpus.Tests.Language;

/// <summary>Code and pages use the words of the glossary in CONTRIBUTING.md.</summary>
public sealed partial class VocabularyTests
{
    private static readonly string[] Folders = ["generators", "src", "tests"];
    private static readonly string[] Extensions = [".cs", ".md", ".props", ".targets", ".csproj", ".projitems", ".ts", ".css"];

    /// <summary>Built, bundled or restored files, and corpora, whose words are those of their texts.</summary>
    private static readonly string[] Others = ["bin", "obj", "dist", "node_modules", "TestResults", "corpus", "second"];

    [Fact]
    public void A_diagnostic_has_one_name() =>
        Lines().Where(static line => OtherName().IsMatch(line.Text)).Select(static line => $"{line.Place}: {line.Text.Trim()}").Should().BeEmpty();

    /// <summary>A summary says what a member is or does, so that a list of members can be read without decoding.</summary>
    [Fact]
    public void A_summary_begins_with_a_verb_or_a_noun() =>
        Files().Where(static file => file.EndsWith(".cs", StringComparison.Ordinal)
            && !Path.GetRelativePath(Repository.Root, file).StartsWith("tests", StringComparison.Ordinal))
            .SelectMany(static file => Riddle().Matches(File.ReadAllText(file))
                .Select(match => $"{Path.GetRelativePath(Repository.Root, file)}: {match.Groups[1].Value}"))
            .Should().BeEmpty();

    /// <summary>A parameter and a result are things; only what is true or false begins with "Whether".</summary>
    [Fact]
    public void A_parameter_is_named_by_a_noun() =>
        Lines().Where(static line => !line.Place.StartsWith("tests", StringComparison.Ordinal) && ParameterRiddle().IsMatch(line.Text))
            .Select(static line => $"{line.Place}: {line.Text.Trim()}").Should().BeEmpty();

    private static IEnumerable<(string Place, string Text)> Lines() => Files()
        .Where(static file => Path.GetFileName(file) != nameof(VocabularyTests) + ".cs")
        .SelectMany(static file => File.ReadLines(file).Select((text, index) => (Place: $"{Path.GetRelativePath(Repository.Root, file)}({index + 1})", text)));

    private static IEnumerable<string> Files() => Folders.Select(Repository.PathOf).SelectMany(Walk).Concat(Directory.EnumerateFiles(Repository.Root))
        .Where(static file => Extensions.Contains(Path.GetExtension(file)));

    private static IEnumerable<string> Walk(string folder) => Directory.EnumerateFiles(folder)
        .Concat(Directory.EnumerateDirectories(folder).Where(static inner => !Others.Contains(Path.GetFileName(inner))).SelectMany(Walk));

    /// <summary>Words that were used for diagnostics, also within names.</summary>
    [GeneratedRegex("finding|mistake|complain", RegexOptions.IgnoreCase)]
    private static partial Regex OtherName();

    [GeneratedRegex(@"/// <summary>(?:\r?\n\s*///)?\s*((?:What|How|Where|Whether|Who|Which|When|Those|Something|Somebody|Made|Says)\b[^\n]*)")]
    private static partial Regex Riddle();

    [GeneratedRegex(@"/// <(param|typeparam|returns|value)\b[^>]*>(What|How|Where|Who|Which|When|Those|Something|Somebody)\b")]
    private static partial Regex ParameterRiddle();
}
