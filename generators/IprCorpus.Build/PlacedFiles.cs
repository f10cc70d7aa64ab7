using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Hosting;

namespace IprCorpus.Build;

/// <summary>Gives the files of a request their places in the corpus.</summary>
internal sealed class PlacedFiles
{
    /// <param name="request">The request.</param>
    public PlacedFiles(BuildRequest request)
    {
        var places = request.Files.DistinctBy(static file => file.Path)
            .Select(file => (File: file, Place: CorpusPlace.Of(request.Folder, file.Path, file.Link))).ToList();
        var placed = places.FindAll(static file => file.Place is not null);
        var crowded = PlaceCheck.Crowded(placed.Select(static file => (file.Place!, file.File.Path))).ToList();
        var dropped = crowded.Select(static file => file.Path).ToHashSet(StringComparer.Ordinal);
        Files = [.. placed.Where(file => !dropped.Contains(file.File.Path)).Select(static file => (file.File.Path, file.File.Format, file.Place!))];
        Diagnostics =
        [
            .. places.Where(static file => file.Place is null).Select(file => PlaceCheck.Outside(request.Folder, file.File.Path)),
            .. crowded.Select(PlaceCheck.Report),
        ];
    }

    /// <summary>Gets the files that are compiled.</summary>
    public IReadOnlyList<(string Path, string? Format, string Place)> Files { get; }

    /// <summary>Gets the diagnostics about those that are not.</summary>
    public IReadOnlyList<CorpusDiagnostic> Diagnostics { get; }
}
