namespace IprCorpus.Compiler.Text;

/// <summary>Paths inside the corpus folder, as data: no path here ever reaches a file system.</summary>
internal static class CorpusPath
{
    /// <summary>The path of the file of the same name that ends in <c>.txt</c>.</summary>
    public static string DefaultText(string path) => WithoutExtension(path) + ".txt";

    /// <summary>The same, and how it is named by tools and people who write extensions in capitals.</summary>
    public static IEnumerable<string> DefaultTexts(string path) => [DefaultText(path), WithoutExtension(path) + ".TXT", WithoutExtension(path) + ".Txt"];

    /// <summary>
    /// Determines whether a path is that of a file which desktops, editors and archivers leave beside the files that people keep,
    /// such as <c>._a.ann</c>, <c>.a.txt.swp</c>, <c>~$a.txt</c> and all in <c>__MACOSX</c>: it is no part of a corpus.
    /// </summary>
    public static bool IsLitter(string path)
    {
        foreach (var part in path.Split('/'))
        {
            if (part.Length > 0 && part[0] == '.' || part.Length > 1 && part[0] == '#' && part[part.Length - 1] == '#'
                || part.StartsWith("~$", StringComparison.Ordinal) || part.EndsWith("~", StringComparison.Ordinal)
                || Array.IndexOf(LitterNames, part.ToLowerInvariant()) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>Determines whether a text tells about the files beside it, as every archive has one, and is none to annotate.</summary>
    public static bool IsAboutFolder(string path)
    {
        var name = WithoutExtension(path.Substring(path.LastIndexOf('/') + 1)).ToUpperInvariant();
        return Array.Exists(AboutNames,
            about => name == about || name.StartsWith(about + ".", StringComparison.Ordinal) || name.StartsWith(about + "-", StringComparison.Ordinal)
                || name.StartsWith(about + "_", StringComparison.Ordinal));
    }

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

    private static readonly string[] LitterNames = ["__macosx", "thumbs.db", "ehthumbs.db", "desktop.ini", "$recycle.bin", "system volume information",
        "icon\r", "@eadir", "lost+found"];

    private static readonly string[] AboutNames = ["README", "LICENSE", "LICENCE", "COPYING", "NOTICE", "AUTHORS", "CONTRIBUTORS", "CHANGELOG", "CHANGES",
        "HISTORY", "INSTALL", "CITATION", "ACKNOWLEDGEMENTS", "ACKNOWLEDGMENTS", "DISCLAIMER", "COPYRIGHT", "TODO"];
}
