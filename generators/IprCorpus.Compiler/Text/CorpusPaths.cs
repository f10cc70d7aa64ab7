using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace IprCorpus.Compiler.Text;

/// <summary>The corpus-relative paths of all files of a corpus, in ordinal order.</summary>
internal sealed record CorpusPaths(EquatableArray<string> All)
{
    /// <summary>Every file of a format asks for the same few; they are picked out once for all of them, and are no part of the value.</summary>
    private static readonly ConditionalWeakTable<CorpusPaths, ConcurrentDictionary<Func<string, bool>, List<string>>> Picked = new();

    public static CorpusPaths Of(IEnumerable<string> paths) => new(new EquatableArray<string>(paths.OrderBy(static path => path, StringComparer.Ordinal)));

    /// <summary>
    /// Finds the paths of a kind that are nearest to a file, which is not among them: in its own folder, else in the nearest folder
    /// above it that has any, else anywhere; in ordinal order.
    /// </summary>
    /// <param name="isWanted">The same instance for all files.</param>
    public IReadOnlyList<string> Nearest(string file, Func<string, bool> isWanted)
    {
        var picked = Picked.GetOrCreateValue(this).GetOrAdd(isWanted, isWanted => [.. All.Where(isWanted)]);
        var wanted = picked.FindAll(path => path != file);
        for (var folder = FolderOf(file); ; folder = FolderOf(folder.TrimEnd('/')))
        {
            var here = wanted.FindAll(path => FolderOf(path) == folder);
            if (here.Count > 0)
                return here;

            if (folder.Length == 0)
                return wanted;
        }
    }

    /// <summary>The folder of a path with a <c>/</c> at its end; empty for the corpus folder itself.</summary>
    private static string FolderOf(string path) => path.Substring(0, path.LastIndexOf('/') + 1);
}
