namespace IprCorpus.PackageTests.Harness;

/// <summary>The work tree that the tests were built from.</summary>
internal static class Repository
{
    // What builds and tools leave behind; a copy without it is as fresh as a clone.
    private static readonly HashSet<string> Leftovers = ["bin", "obj", "artifacts", "TestResults", ".git", ".vs", ".idea"];

    public static string Root { get; } = FindRoot();

    /// <summary>Copies the sources. They are packed in a copy so that no test disturbs a build of the tree beside it.</summary>
    public static string CopyTo(string folder)
    {
        CopyFolder(Root, folder);
        return folder;
    }

    private static void CopyFolder(string source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in Directory.EnumerateFiles(source))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(source))
        {
            var name = Path.GetFileName(folder);
            if (!Leftovers.Contains(name))
            {
                CopyFolder(folder, Path.Combine(target, name));
            }
        }
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "IprCorpus.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException($"'{AppContext.BaseDirectory}' is not inside the repository.");
    }
}
