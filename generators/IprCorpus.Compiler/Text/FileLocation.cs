namespace IprCorpus.Compiler.Text;

/// <summary>A place in a file of the corpus, with everything that is needed to show it.</summary>
/// <param name="Path">The path that readers are shown.</param>
/// <param name="Start">The first UTF-16 code unit.</param>
/// <param name="Length">In UTF-16 code units; zero for a point.</param>
/// <param name="StartLine">Counted from zero.</param>
/// <param name="StartColumn">Counted from zero, in UTF-16 code units.</param>
/// <param name="EndLine">Counted from zero.</param>
/// <param name="EndColumn">Counted from zero, exclusive.</param>
internal sealed record FileLocation(string Path, int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>Gets the path of this file from the folder of another: a message is read on other machines, too.</summary>
    public string PathFrom(FileLocation other)
    {
        var path = Path.Replace('\\', '/');
        var from = other.Path.Replace('\\', '/');
        var common = 0;
        for (var i = 0; i < path.Length && i < from.Length && path[i] == from[i]; i++)
        {
            if (path[i] == '/')
                common = i + 1;
        }

        var isElsewhere = common == 0 && (path.StartsWith("/", StringComparison.Ordinal) || path.IndexOf(':') >= 0);
        return isElsewhere ? path : string.Concat(Enumerable.Repeat("../", from.Skip(common).Count(static c => c == '/'))) + path.Substring(common);
    }
}
