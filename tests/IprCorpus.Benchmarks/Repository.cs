namespace IprCorpus.Benchmarks;

/// <summary>The work tree that the benchmarks were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The GUM corpus in CoNLL-U, where there is one beside the repository.</summary>
    public static string? Gum => Path.Combine(Root, "..", "shared", "corpora", "conllu", "gum") is var folder && Directory.Exists(folder) ? folder : null;

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
