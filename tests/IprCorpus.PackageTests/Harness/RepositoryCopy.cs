namespace IprCorpus.PackageTests.Harness;

/// <summary>Copies the sources. They are packed in a copy so that no test disturbs a build of the tree beside it.</summary>
internal static class RepositoryCopy
{
    // What builds and tools leave behind; a copy without it is as fresh as a clone.
    private static readonly HashSet<string> Leftovers = ["bin", "obj", "artifacts", "TestResults", ".git", ".vs", ".idea"];

    /// <summary>Copies the sources to a folder, and gives the folder.</summary>
    public static string To(string folder)
    {
        CopyFolder(Repository.Root, folder);
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
}
