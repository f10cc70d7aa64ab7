using IprCorpus.PackageTests.Harness;

namespace IprCorpus.PackageTests;

/// <summary>One commit gives one result: who packs it, where and when leaves no trace.</summary>
[Collection(PackageCollection.Name)]
public class ReproducibilityTests(PackageFeed feed)
{
    [Fact]
    public void ASecondPack_OfACloneInAnotherFolder_GivesTheSameBytes()
    {
        var clone = RepositoryCopy.To(feed.NewFolder("elsewhere/and deeper"));
        MakeClone(clone);
        var output = feed.NewFolder("packed again");

        PackageFeed.Pack(clone, output);

        Differences(feed.Folder, output).Should().BeEmpty();
        foreach (var first in Directory.EnumerateFiles(feed.Folder))
        {
            File.ReadAllBytes(Path.Combine(output, Path.GetFileName(first))).AsSpan().SequenceEqual(File.ReadAllBytes(first))
                .Should().BeTrue("{0} is the same as a whole, when its files are", Path.GetFileName(first));
        }
    }

    private static IEnumerable<string> Differences(string folder, string other) =>
        from pair in Package.ReadAll(folder).Zip(Package.ReadAll(other))
        from path in pair.First.Files.Keys.Union(pair.Second.Files.Keys)
        where !(pair.First.Files.TryGetValue(path, out var first) && pair.Second.Files.TryGetValue(path, out var second)
            && second.AsSpan().SequenceEqual(first))
        select $"{pair.First.Id}: {path}";

    // The least that tools take for a clone: it has a revision, and a remote it came from.
    private static void MakeClone(string folder)
    {
        var git = Path.Combine(folder, ".git");
        Directory.CreateDirectory(Path.Combine(git, "objects"));
        Directory.CreateDirectory(Path.Combine(git, "refs", "heads"));
        File.WriteAllText(Path.Combine(git, "HEAD"), "ref: refs/heads/main\n");
        File.WriteAllText(Path.Combine(git, "refs", "heads", "main"), new string('1', 40) + "\n");
        File.WriteAllText(Path.Combine(git, "config"),
            "[core]\n\trepositoryformatversion = 0\n[remote \"origin\"]\n\turl = https://github.com/example/example.git\n");
    }
}
