using System.Text.Json.Serialization;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Tool.Output;

namespace IprCorpus.Tool.Diagnostics;

/// <summary>Writes all diagnostics as SARIF 2.1.0 (OASIS), which code scanning and editors read.</summary>
internal static class DiagnosticSarif
{
    public static void Write(int documents, IReadOnlyList<Diagnostic> diagnostics, bool all, TextWriter output)
    {
        var rules = diagnostics.GroupBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .OrderBy(static rule => rule.Key, StringComparer.Ordinal).ToList();
        JsonOutput.Write(output, new Log(
            "https://json.schemastore.org/sarif-2.1.0.json",
            "2.1.0",
            [
                new
                {
                    tool = new { driver = new { name = "iprcorpus",
                        rules = rules.Select(static rule => new { id = rule.Key, shortDescription = new { text = rule.First().Title } }) } },
                    columnKind = "utf16CodeUnits",
                    results = diagnostics.Select(diagnostic => new
                    {
                        ruleId = diagnostic.Id,
                        ruleIndex = rules.FindIndex(rule => rule.Key == diagnostic.Id),
                        level = diagnostic.Severity switch { RuleSeverity.Error => "error", RuleSeverity.Warning => "warning", _ => "note" },
                        message = new { text = diagnostic.Message },
                        locations = diagnostic.Path is null ? [] : new[] { new { physicalLocation = PlaceOf(diagnostic) } },
                    }),
                },
            ]));
    }

    private static Dictionary<string, object> PlaceOf(Diagnostic diagnostic)
    {
        var place =
            new Dictionary<string, object>
            {
                ["artifactLocation"] =
                new { uri = Uri.EscapeDataString(diagnostic.Path!).Replace("%2F", "/", StringComparison.Ordinal) }
            };
        if (diagnostic.Location is { } at)
        {
            place["region"] = new { startLine = at.StartLine + 1, startColumn = at.StartColumn + 1, endLine = at.EndLine + 1, endColumn = at.EndColumn + 1 };
        }

        return place;
    }

    private sealed record Log([property: JsonPropertyName("$schema")] string Schema, string Version, IReadOnlyList<object> Runs);
}
