namespace IprCorpus.Build;

/// <summary>What the targets of the package ask for.</summary>
/// <param name="Folder">The corpus folder, with a separator at its end.</param>
/// <param name="Output">The folder that gets what is made of the corpus, with a separator at its end.</param>
/// <param name="IsForced">Whether the corpus becomes a resource whatever its size.</param>
/// <param name="Files">The files of the corpus.</param>
internal sealed record BuildRequest(string Folder, string Output, bool IsForced, IReadOnlyList<RequestedFile> Files)
{
    private const int FirstFile = 3;

    /// <summary>Reads a request: a line for the corpus folder, for the output folder, for the way to store, and for each file.</summary>
    public static BuildRequest Read(string path)
    {
        var lines = File.ReadAllLines(path);
        return new BuildRequest(
            lines[0], lines[1], lines[2].Equals("resource", StringComparison.OrdinalIgnoreCase), [.. lines.Skip(FirstFile).Select(RequestedFile.Read)]);
    }
}

/// <summary>A file of the corpus.</summary>
/// <param name="Path">Absolute.</param>
/// <param name="Format">The name of its format; null where its extension and content tell.</param>
internal sealed record RequestedFile(string Path, string? Format)
{
    /// <summary>Reads a line: the format, a bar, the path.</summary>
    public static RequestedFile Read(string line)
    {
        var bar = line.IndexOf('|');
        return new RequestedFile(line[(bar + 1)..], bar > 0 ? line[..bar] : null);
    }
}
