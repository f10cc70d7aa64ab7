using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Hosting;

/// <summary>Finds files that a project lists and its corpus cannot hold.</summary>
internal static class PlaceCheck
{
    /// <summary>Reports a file that has no place in the corpus.</summary>
    /// <param name="folder">The corpus folder, absolute.</param>
    /// <param name="path">The file, absolute.</param>
    public static CorpusDiagnostic Outside(string folder, string path) =>
        CorpusDiagnostic.Of(HostRules.FileOutside, new FileLocation(path, 0, 0, 0, 0, 0, 0), path, folder);

    /// <summary>Finds the files whose place another file has. The first by its path keeps it; the others are not compiled.</summary>
    /// <param name="files">For each file its place and its path.</param>
    /// <returns>The files that lose, in ordinal order of their paths, each with the one that keeps the place.</returns>
    public static IEnumerable<(string Path, string Place, string Keeper)> Crowded(IEnumerable<(string Place, string Path)> files) =>
        from file in files.Distinct().OrderBy(static file => file.Path, StringComparer.Ordinal)
        group file.Path by file.Place into place
        let keeper = place.First()
        from path in place.Skip(1)
        select (path, place.Key, keeper);

    /// <summary>Reports a file whose place another one has.</summary>
    public static CorpusDiagnostic Report((string Path, string Place, string Keeper) crowded) =>
        CorpusDiagnostic.Of(HostRules.PlaceTaken, new FileLocation(crowded.Path, 0, 0, 0, 0, 0, 0), crowded.Path, crowded.Place, crowded.Keeper);
}
