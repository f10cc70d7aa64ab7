using System.Text.Json;

namespace IprCorpus.Tool.Tests.Check;

/// <summary>Diagnostics in forms that other programs read.</summary>
public sealed class FormatTests : IDisposable
{
    private readonly ToolRun _run = new ToolRun().With("corpus.yaml", ToolRun.Schema)
        .With("log 1.yaml", ToolRun.Log.Replace("exact: the Aurora", "exact: the Borealis", StringComparison.Ordinal));

    [Fact]
    public void Json_has_every_diagnostic_with_its_place()
    {
        var (exitCode, output, _) = _run.Invoke("check", "--format", "json");

        exitCode.Should().Be(1);
        var error = Parse(output).GetProperty("diagnostics").EnumerateArray()
            .Single(static diagnostic => diagnostic.GetProperty("severity").GetString() == "error");
        (error.GetProperty("id").GetString(), error.GetProperty("path").GetString(), error.GetProperty("startLine")
            .GetInt32(), error.GetProperty("startColumn").GetInt32())
            .Should().Be(("IPR0301", "log 1.yaml", 10, 12));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public void Files_that_are_passed_over_are_named_in_every_form(string format)
    {
        _run.With("a.xmi.gz", "\u001F\0\0").With("interview.docx", "PK\0").With("empty.json", "").With("guide.pdf", "%PDF\0");

        var output = _run.Invoke("check", "--format", format).Output;

        output.Should().Contain("a.xmi.gz").And.Contain("interview.docx").And.Contain("it is empty; export it again, or remove it").And.NotContain("guide.pdf");
        if (format is "json" or "sarif")
        {
            Parse(output).ValueKind.Should().Be(JsonValueKind.Object);
        }
    }

    [Fact]
    public void Sarif_has_rules_levels_and_regions()
    {
        var log = Parse(_run.Invoke("check", "--format", "sarif").Output);

        log.GetProperty("$schema").GetString().Should().Be("https://json.schemastore.org/sarif-2.1.0.json");
        log.GetProperty("version").GetString().Should().Be("2.1.0");
        var run = log.GetProperty("runs")[0];
        var error = run.GetProperty("results").EnumerateArray().Single(static result => result.GetProperty("level").GetString() == "error");
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[error.GetProperty("ruleIndex").GetInt32()];
        (error.GetProperty("ruleId").GetString(), rule.GetProperty("id").GetString()).Should().Be(("IPR0301", "IPR0301"));
        var place = error.GetProperty("locations")[0].GetProperty("physicalLocation");
        place.GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be("log%201.yaml");
        place.GetProperty("region").GetProperty("startLine").GetInt32().Should().Be(10);
    }

    [Fact]
    public void Workflow_commands_are_escaped()
    {
        _run.With("log 1.yaml", ToolRun.Log.Replace("exact: the Aurora", "exact: 100%, the Borealis", StringComparison.Ordinal));

        _run.Invoke("check", "--format", "github").Output.Should().Contain("::error file=log 1.yaml,line=10,endLine=10,col=12,endColumn=30,title=IPR0301::")
            .And.Contain("100%25, the Borealis");
    }

    [Fact]
    public void What_repeats_itself_is_counted()
    {
        var annotations = string.Concat(Enumerable.Repeat("  - Sighting:\n    exact: the Borealis\n", 30));
        _run.With("log 1.yaml", "document: march-1\ntext: |\n  At dawn.\nannotations:\n" + annotations);

        var output = _run.Invoke("check").Output;

        output.Split('\n').Count(static line => line.Contains("IPR0301: The text has no", StringComparison.Ordinal)).Should().Be(20);
        output.Should().MatchRegex("Not listed one by one; '--all' does:\n +10 error IPR0301: .+\n").And.Contain("30 errors");
        _run.Invoke("check", "--all").Output.Split('\n').Count(static line => line.Contains("IPR0301: The text has no", StringComparison.Ordinal)).Should()
            .Be(30);
    }

    [Fact]
    public void A_folder_without_a_schema_is_answered()
    {
        using var run = new ToolRun().With("a.txt", "A ship.\n").With("a.ann", "T1\tShip 2 6\tship\n");

        var (exitCode, _, error) = run.Invoke("check");

        exitCode.Should().Be(1);
        error.Should().Contain("Files by format: 1 brat and 1 text.").And.Contain("  format: 1\n");
    }

    public void Dispose() => _run.Dispose();

    private static JsonElement Parse(string output) => JsonDocument.Parse(output).RootElement;
}
