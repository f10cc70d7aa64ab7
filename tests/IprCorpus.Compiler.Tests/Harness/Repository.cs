namespace IprCorpus.Compiler.Tests.Harness;

/// <summary>Where the sources are on this machine, and the real corpora that may lie beside them.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>Corpora of others, one folder a format; they are no part of the repository and can be absent.</summary>
    public static string Corpora => Path.GetFullPath(Path.Combine(Root, "..", "shared", "corpora"));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "IprCorpus.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside the repository.");

        return folder.FullName;
    }
}
