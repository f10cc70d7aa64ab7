using IprCorpus.Parquet.Manifests;

namespace IprCorpus.Parquet.Writing;

/// <summary>
/// The folder of an export. It is written beside its place and put there as a whole, so that who reads sees the old export or the
/// new one, and never a part of either.
/// </summary>
internal sealed class ExportFolder : IDisposable
{
    private readonly string _place;

    /// <exception cref="IOException">The place holds something that is not an export.</exception>
    public ExportFolder(string place)
    {
        _place = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(place));
        if (File.Exists(_place) || (Directory.Exists(_place) && Directory.EnumerateFileSystemEntries(_place).Any()
            && !File.Exists(System.IO.Path.Combine(_place, Manifest.FileName))))
        {
            throw new IOException($"'{place}' holds something that is not an export, and is left as it is. Name an empty folder, or one that does not exist.");
        }

        Path = _place + ".partial";
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }

        Directory.CreateDirectory(Path);
    }

    /// <summary>Gets the path of the export.</summary>
    public string Path { get; }

    /// <returns>The place.</returns>
    public string PutInPlace()
    {
        var old = _place + ".old";
        if (Directory.Exists(_place))
        {
            Directory.Move(_place, old);
        }

        Directory.Move(Path, _place);
        if (Directory.Exists(old))
        {
            Directory.Delete(old, recursive: true);
        }

        return _place;
    }

    /// <summary>Removes what has not been put in its place.</summary>
    public void Dispose()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}
