namespace IprCorpus.Generators.Tests.Harness;

/// <summary>Where the sources are on this machine.</summary>
internal static class Repository
{
    // Deterministic builds map the repository's folder to this in caller paths.
    private const string Mapped = "/_/";

    public static string Root { get; } = Find();

    /// <summary>A caller's path as this machine has it.</summary>
    public static string Path(string callerPath) =>
        callerPath.StartsWith(Mapped, StringComparison.Ordinal) ? System.IO.Path.Combine(Root, callerPath[Mapped.Length..]) : callerPath;

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "IprCorpus.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
