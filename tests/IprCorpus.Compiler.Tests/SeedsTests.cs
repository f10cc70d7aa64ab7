using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests;

/// <summary>The corpus that the project ships.</summary>
public sealed class SeedsTests
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "seeds");

    [Fact]
    public void Seeds_have_no_errors_and_no_warnings()
    {
        var corpus = new FrontEnd();
        foreach (var path in Directory.EnumerateFiles(Root, "*.*", SearchOption.AllDirectories)
            .Where(static path => Path.GetExtension(path) is ".yaml" or ".txt"))
            corpus.Add(Path.GetRelativePath(Root, path).Replace('\\', '/'), File.ReadAllText(path));

        corpus.Diagnose().Where(static found => found.Rule.Severity != Compiler.Diagnostics.RuleSeverity.Info)
            .Select(static found => $"{Markup.Describe(found)} {found.Rule.Id} {FrontEnd.Message(found)}").Should().BeEmpty();
        corpus.Results.SelectMany(static result => result.Documents).Should().NotBeEmpty();
    }
}
