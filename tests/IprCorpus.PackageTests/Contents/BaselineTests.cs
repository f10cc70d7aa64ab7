using IprCorpus.PackageTests.Harness;

namespace IprCorpus.PackageTests.Contents;

/// <summary>The packages of a release are compared with those of the one before it.</summary>
[Collection(PackageCollection.Name)]
public class BaselineTests(PackageFeed feed)
{
    /// <summary>A public member is made internal, and taken out of the public API file, so that only the comparison can notice.</summary>
    [Fact]
    public void AMemberThatIsGone_IsAnErrorOfPack()
    {
        var result = feed.PackAgainstBaseline("src/IprCorpus.Parquet", static tree =>
        {
            var (source, api) =
                (Path.Combine(tree, "src/IprCorpus.Parquet/ExportOptions.cs"), Path.Combine(tree, "src/IprCorpus.Parquet/PublicAPI.Unshipped.txt"));
            Edit(source, static text => text.Replace("public bool IncludeNested", "internal bool IncludeNested", StringComparison.Ordinal));
            Edit(api,
                static text => string.Concat(text.Split('\n').Where(static line => !line.Contains("IncludeNested", StringComparison.Ordinal))
                    .Select(static line => line + "\n")));
        });

        result.ExitCode.Should().NotBe(0);
        result.Output.Should().Contain("CP0002").And.Contain("IprCorpus.Parquet.ExportOptions.IncludeNested");
    }

    private static void Edit(string path, Func<string, string> edit)
    {
        var before = File.ReadAllText(path);
        var after = edit(before);
        after.Should().NotBe(before, "an edit that changes nothing tests nothing");
        File.WriteAllText(path, after);
    }
}
