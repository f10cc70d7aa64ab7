namespace IprCorpus.Testing;

/// <summary>The work tree that the tests were built from, and the corpora of others that may lie beside it.</summary>
internal static class Repository
{
    // Deterministic builds map the repository's folder to this in caller paths.
    private const string Mapped = "/_/";

    /// <summary>Gets the folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Gets the folder of corpora of others, one folder a format; they are no part of the repository and can be absent.</summary>
    public static string Corpora => PathOf("../shared/corpora");

    /// <summary>Gets the folder of the GUM corpus in CoNLL-U; null where it is absent.</summary>
    public static string? Gum => Path.Combine(Corpora, "conllu", "gum") is var folder && Directory.Exists(folder) ? folder : null;

    /// <summary>Gets the absolute path of a file of the repository.</summary>
    public static string PathOf(string relative) => Path.GetFullPath(Path.Combine(Root, relative));

    /// <summary>Reads a file of the repository, with line feeds as its line ends.</summary>
    public static string Read(string relative) => File.ReadAllText(PathOf(relative)).ReplaceLineEndings("\n");

    /// <summary>Gets a caller's path as this machine has it.</summary>
    public static string FromCallerPath(string path) => path.StartsWith(Mapped, StringComparison.Ordinal) ? Path.Combine(Root, path[Mapped.Length..]) : path;

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "IprCorpus.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException($"'{AppContext.BaseDirectory}' is not inside the repository.");
    }
}
