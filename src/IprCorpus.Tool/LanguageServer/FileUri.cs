namespace IprCorpus.Tool.LanguageServer;

/// <summary>Turns paths into URIs and back.</summary>
internal static class FileUri
{
    /// <summary>Gets the URI of a file.</summary>
    /// <param name="path">The file, absolute.</param>
    public static string Of(string path) => new Uri(path).AbsoluteUri;

    /// <summary>Gets the path of a file; null for a URI that is none of a file.</summary>
    public static string? PathOf(string? uri)
    {
        if (!Uri.TryCreate(uri, UriKind.Absolute, out var parsed) || !parsed.IsFile || parsed.Host.Length > 0 || parsed.LocalPath.Contains('\0'))
            return null;

        // Visual Studio Code writes the colon of a drive as an escape, which leaves a slash before it.
        var path = parsed.LocalPath;
        return Path.GetFullPath(path.Length > 2 && path[0] == '/' && path[2] == ':' ? path[1..] : path);
    }
}
