using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Generators.Tests.Reporting;

/// <summary>
/// The release notes of rules are what users see change between versions. Roslyn's own check reads literal descriptors only;
/// ours are made from the catalogue.
/// </summary>
public class ReleaseTests
{
    [Fact]
    public void ReleasedAndUnreleasedRules_AreTheCatalogue()
    {
        var rows = Rows("AnalyzerReleases.Shipped.md").Concat(Rows("AnalyzerReleases.Unshipped.md")).Order(StringComparer.Ordinal);

        rows.Should().Equal(DiagnosticCatalog.All.Select(rule => $"{rule.Id} | IprCorpus | {rule.Severity} | {rule.Title}"));
    }

    private static IEnumerable<string> Rows(string file) =>
        File.ReadLines(Path.Combine(Repository.Root, "generators", "IprCorpus.Generators", file))
            .Where(line => line.StartsWith("IPR", StringComparison.Ordinal));
}
