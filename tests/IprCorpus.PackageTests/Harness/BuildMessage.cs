using System.Globalization;
using System.Text.RegularExpressions;

namespace IprCorpus.PackageTests.Harness;

/// <summary>One warning or error of a build, as it is printed. Line and column count from 1, and are 0 where there is no place.</summary>
internal sealed partial record BuildMessage(string File, int Line, int Column, string Severity, string Id, string Text)
{
    public static IReadOnlyList<BuildMessage> Parse(string log) => [.. Pattern().Matches(log).Select(static match => new BuildMessage(
        match.Groups["file"].Value,
        Number(match.Groups["line"]),
        Number(match.Groups["column"]),
        match.Groups["severity"].Value,
        match.Groups["id"].Value,
        match.Groups["text"].Value))];

    /// <summary>The message without its words: <c>file.yaml(3,5): error IPR0301</c>.</summary>
    public string Place => $"{Path.GetFileName(File)}({Line},{Column}): {Severity} {Id}";

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    // The project in brackets at the end of each line is left out.
    [GeneratedRegex(@"^ *(?<file>[^\n]*?)(\((?<line>\d+),(?<column>\d+)\))? ?: (?<severity>warning|error) (?<id>[A-Z]+\d+): (?<text>[^\n]*?)( " +
        @"\[[^\n\[]*\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex Pattern();
}
