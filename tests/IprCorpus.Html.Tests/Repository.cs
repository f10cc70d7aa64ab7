namespace IprCorpus.Html.Tests;

/// <summary>The files of the repository that the tests were built in.</summary>
internal static class Repository
{
    private static readonly Lazy<string> Root = new(static () =>
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "IprCorpus.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    });

    /// <summary>Gets the path of a file or folder.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root.Value, .. parts]);
}
