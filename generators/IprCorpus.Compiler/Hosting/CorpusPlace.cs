namespace IprCorpus.Compiler.Hosting;

/// <summary>Decides where a file of a project stands in its corpus. Every host asks here, so that all compile the same files.</summary>
internal static class CorpusPlace
{
    /// <summary>Gets the place of a file: the one that the project gives it, else where it is in the corpus folder.</summary>
    /// <param name="folder">The corpus folder, absolute, with a separator at its end.</param>
    /// <param name="path">The file, absolute.</param>
    /// <param name="link">The place that the project gives it; <see langword="null"/> or empty for none.</param>
    /// <returns>A path with <c>/</c> between its parts; <see langword="null"/> for a file that has no place in the corpus.</returns>
    public static string? Of(string folder, string path, string? link)
    {
        if (link is { Length: > 0 })
        {
            var place = link.Replace('\\', '/');
            return place.Split('/').All(static part => part.Length > 0 && part is not ("." or "..") && part.IndexOf(':') < 0) ? place : null;
        }

        path = path.Replace('\\', '/');
        folder = folder.Replace('\\', '/');
        return path.Length > folder.Length && path.StartsWith(folder, StringComparison.Ordinal) ? path.Substring(folder.Length) : null;
    }
}
