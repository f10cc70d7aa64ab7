using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using IprCorpus.Tool.Commands;

namespace IprCorpus.Tool.Tests.Comparison;

/// <summary>The agreement that the guidelines print is what the command says of the two passes over the invented documents.</summary>
public sealed class GuidelineAgreementTests
{
    [Fact]
    public void Agreement_of_the_two_passes_is_the_one_that_the_guidelines_print()
    {
        var root = Root();
        using var output = new StringWriter();
        using var error = new StringWriter();
        CommandLine.Create()
            .Parse(["compare", Path.Combine(root, "src/IprCorpus.Invented/corpus"), Path.Combine(root, "src/IprCorpus.Invented/second"), "--json"])
            .Invoke(new InvocationConfiguration { Output = output, Error = error }).Should().Be(0, error.ToString());

        using var report = JsonDocument.Parse(output.ToString());
        var overall = report.RootElement.GetProperty("overall");
        var corpora = report.RootElement.GetProperty("corpora");
        File.ReadAllText(Path.Combine(root, "seeds/GUIDELINES.md")).Should()
            .Contain($"| annotations | {corpora[0].GetProperty("annotations")} and {corpora[1].GetProperty("annotations")} |").And
            .Contain($"| F1, same type and same span | {Score(overall, "exact")} |").And
            .Contain($"| F1, same type and overlapping spans | {Score(overall, "overlap")} |");
    }

    private static string Score(JsonElement scores, string kind) =>
        scores.GetProperty(kind).GetProperty("f1").GetDouble().ToString("F3", CultureInfo.InvariantCulture);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "IprCorpus.sln")))
        {
            folder = folder.Parent;
        }

        return folder!.FullName;
    }
}
