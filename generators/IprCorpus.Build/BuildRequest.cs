namespace IprCorpus.Build;

/// <summary>Represents what the targets of the package ask for. The folder's README describes the whole exchange.</summary>
/// <param name="Folder">The corpus folder, with a separator at its end.</param>
/// <param name="Output">The folder that receives the answer, with a separator at its end.</param>
/// <param name="IsResource">Whether the corpus becomes a resource; <see langword="null"/> to decide by its size.</param>
/// <param name="FollowsLinks">Whether links in the corpus folder are followed wherever they lead.</param>
/// <param name="Files">The files of the corpus.</param>
internal sealed record BuildRequest(string Folder, string Output, bool? IsResource, bool FollowsLinks, IReadOnlyList<RequestedFile> Files)
{
    /// <summary>The first line of a request: the form that this version of the tool reads.</summary>
    public const string Form = "IprCorpus request 3";

    private const int FirstFile = 5;

    /// <summary>Reads a request: a line for its form, the corpus folder, the output folder, the storage, what becomes of links, and each file.</summary>
    /// <exception cref="InvalidDataException">The file is not a request of this form.</exception>
    public static BuildRequest Read(string path)
    {
        var lines = File.ReadAllLines(path);
        if (lines.Length < FirstFile || lines[0] != Form)
        {
            throw new InvalidDataException(
                $"'{path}' is not a request that this version of IprCorpus.Build reads; restore the project's packages and build again.");
        }

        return new BuildRequest(lines[1], lines[2], ReadStorage(lines[3]), lines[4] == "follow", [.. lines.Skip(FirstFile).Select(RequestedFile.Read)]);
    }

    /// <summary>The generator reports a storage that is none of the three; the data then goes into literals.</summary>
    private static bool? ReadStorage(string storage) =>
        storage.Equals("resource", StringComparison.OrdinalIgnoreCase) ? true
        : storage.Length == 0 || storage.Equals("auto", StringComparison.OrdinalIgnoreCase) ? null
        : false;
}
