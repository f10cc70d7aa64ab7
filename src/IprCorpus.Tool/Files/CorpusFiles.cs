using IprCorpus.Compiler.Formats;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Tool.Files;

/// <summary>Lists the files of a corpus folder.</summary>
internal static class CorpusFiles
{
    private static readonly HashSet<string> Passed = new(["bin", "obj"], StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The files that a build takes by default: all below the folder with an ending that some format has, but for those in
    /// <c>bin</c>, <c>obj</c> and what desktops and editors leave.
    /// </summary>
    public static IEnumerable<string> In(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            if (HasEnding(file) && !CorpusPath.IsLitter(Path.GetFileName(file)))
            {
                yield return file;
            }
        }

        foreach (var below in Directory.EnumerateDirectories(folder))
        {
            var name = Path.GetFileName(below);
            if (CorpusPath.IsLitter(name) || Passed.Contains(name))
            {
                continue;
            }

            foreach (var file in In(below))
            {
                yield return file;
            }
        }
    }

    /// <summary>Whether the name of a file ends as those do that are part of a corpus unless its project lists others.</summary>
    public static bool HasEnding(string path) => SourceFormats.DefaultEndings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
