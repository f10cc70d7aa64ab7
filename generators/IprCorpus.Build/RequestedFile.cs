namespace IprCorpus.Build;

/// <summary>Represents a file that the project lists as part of its corpus.</summary>
/// <param name="Path">The absolute path.</param>
/// <param name="Format">The name of its format; <see langword="null"/> where its extension and content decide.</param>
/// <param name="Link">The place in the corpus folder that the project gives it; <see langword="null"/> where it is there.</param>
internal sealed record RequestedFile(string Path, string? Format, string? Link)
{
    /// <summary>Reads a line: the format, a bar, the link, two bars, the path.</summary>
    /// <exception cref="InvalidDataException">The line has another form, as where the name of a file has a line end.</exception>
    public static RequestedFile Read(string line)
    {
        var format = line.IndexOf('|');
        var link = format < 0 ? -1 : line.IndexOf("||", format + 1, StringComparison.Ordinal);
        return link < 0
            ? throw new InvalidDataException($"'{line}' is not a file of the corpus; the name of a file cannot contain a line end.")
            : new RequestedFile(line[(link + 2)..], NullIfEmpty(line[..format]), NullIfEmpty(line[(format + 1)..link]));
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
