using System.Text.Json.Serialization;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Tool.Output;

namespace IprCorpus.Tool.Findings;

/// <summary>Writes all findings as SARIF 2.1.0 (OASIS), which code scanning and editors read.</summary>
internal static class FindingSarif
{
    public static void Write(int documents, IReadOnlyList<Finding> findings, bool all, TextWriter output)
    {
        var rules = findings.GroupBy(static finding => finding.Id, StringComparer.Ordinal).OrderBy(static rule => rule.Key, StringComparer.Ordinal).ToList();
        JsonOutput.Write(output, new Log(
            "https://json.schemastore.org/sarif-2.1.0.json",
            "2.1.0",
            [
                new
                {
                    tool = new { driver = new { name = "iprcorpus", rules = rules.Select(static rule => new { id = rule.Key, shortDescription = new { text = rule.First().Title } }) } },
                    columnKind = "utf16CodeUnits",
                    results = findings.Select(finding => new
                    {
                        ruleId = finding.Id,
                        ruleIndex = rules.FindIndex(rule => rule.Key == finding.Id),
                        level = finding.Severity switch { RuleSeverity.Error => "error", RuleSeverity.Warning => "warning", _ => "note" },
                        message = new { text = finding.Message },
                        locations = finding.Path is null ? [] : new[] { new { physicalLocation = PlaceOf(finding) } },
                    }),
                },
            ]));
    }

    private static Dictionary<string, object> PlaceOf(Finding finding)
    {
        var place = new Dictionary<string, object> { ["artifactLocation"] = new { uri = Uri.EscapeDataString(finding.Path!).Replace("%2F", "/", StringComparison.Ordinal) } };
        if (finding.Location is { } at)
        {
            place["region"] = new { startLine = at.StartLine + 1, startColumn = at.StartColumn + 1, endLine = at.EndLine + 1, endColumn = at.EndColumn + 1 };
        }

        return place;
    }

    private sealed record Log([property: JsonPropertyName("$schema")] string Schema, string Version, IReadOnlyList<object> Runs);
}
