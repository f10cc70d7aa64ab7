namespace IprCorpus.Compiler.Text;

/// <summary>Paths inside the corpus folder, as data: no path here ever reaches a file system.</summary>
internal static class CorpusPath
{
    /// <summary>The path of the file of the same name that ends in <c>.txt</c>.</summary>
    public static string DefaultText(string path) => WithoutExtension(path) + ".txt";

    /// <summary>
    /// A path without the extension of its file: the id of a document whose format has none of its own. The folders are part
    /// of it, for folders hold other annotations of the same texts under the same names as often as other texts.
    /// </summary>
    public static string WithoutExtension(string path)
    {
        var name = path.LastIndexOf('/') + 1;
        var dot = path.LastIndexOf('.');
        return dot > name ? path.Substring(0, dot) : path;
    }

    /// <summary>
    /// Resolves a path that a file of the corpus names, relative to that file. False for whatever is not a plain relative
    /// path of a file within the corpus folder: absolute ones, drives and schemes, backslashes, and too many <c>..</c>.
    /// </summary>
    public static bool TryResolve(string fromFile, string reference, out string path)
    {
        path = string.Empty;
        if (reference.Length is 0 or > MaxLength || reference[0] is '/' or '~' || reference[reference.Length - 1] == '/')
            return false;

        foreach (var c in reference)
        {
            if (c is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' || char.IsControl(c))
                return false;
        }

        var parts = new List<string>(fromFile.Split('/'));
        parts.RemoveAt(parts.Count - 1);
        foreach (var part in reference.Split('/'))
        {
            if (part is "" or ".")
                continue;

            if (part != "..")
                parts.Add(part);
            else if (parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else
                return false;
        }

        path = string.Join("/", parts);
        return parts.Count > 0;
    }

    private const int MaxLength = 1024;
}
