using System.Collections.Concurrent;

namespace IprCorpus.Build;

/// <summary>
/// Decides which files are read: those with a content and an end, of a size that can be compiled. A link can bring anything that
/// its reader may see into a corpus, and so into an assembly; one in the corpus folder is followed to files of the folder only,
/// unless the project says otherwise.
/// </summary>
internal sealed class FileAdmission
{
    /// <summary>The largest file, in bytes. A string of .NET has at most 2^30 characters, and a text takes two copies for a while.</summary>
    public const long MaxLength = 1 << 29;

    private readonly string _folder;
    private readonly string _root;
    private readonly bool _followsLinks;
    private readonly ConcurrentDictionary<string, string?> _linksAbove = new(StringComparer.Ordinal);

    /// <param name="folder">The corpus folder, with a separator at its end.</param>
    /// <param name="followsLinks">Whether links are followed wherever they lead.</param>
    public FileAdmission(string folder, bool followsLinks)
    {
        (_folder, _followsLinks) = (folder, followsLinks);
        _root = WithSeparator(RealPath.Of(Path.TrimEndingDirectorySeparator(folder)) ?? folder);
    }

    /// <summary>Gets why a file is not read: the file itself, or the link above it; <see langword="null"/> for one that is read.</summary>
    /// <param name="path">The absolute path.</param>
    public PassedFile? Refusal(string path)
    {
        try
        {
            return !_followsLinks && LinkAbove(Path.GetDirectoryName(path)!) is { } link
                ? new PassedFile(link, "links to folders are not followed; put the folder itself here, or set CorpusFollowLinks to true in the project")
                : ReasonAgainst(path) is { } reason ? new PassedFile(path, reason) : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new PassedFile(path, failure.Message);
        }
    }

    private string? ReasonAgainst(string path)
    {
        if (new FileInfo(path).LinkTarget is not null)
        {
            if (RealPath.Of(path) is not { } target || !File.Exists(target))
            {
                return "the link leads to no file";
            }

            if (!_followsLinks && IsBelowFolder(path) && !target.StartsWith(_root, StringComparison.Ordinal))
            {
                return "the link leads out of the corpus folder; put a copy of the file here, or set CorpusFollowLinks to true in the project";
            }
        }

        if (!RegularFile.Is(path))
        {
            return "it is a pipe or a device, not a file";
        }

        using var file = File.OpenRead(path);
        return file.Length > MaxLength ? $"it has {file.Length} bytes, more than the {MaxLength} that are read; split it" : null;
    }

    /// <summary>Gets the topmost link between the corpus folder and what is in a folder below it.</summary>
    private string? LinkAbove(string folder) =>
        IsBelowFolder(folder)
            ? _linksAbove.GetOrAdd(folder, at => LinkAbove(Path.GetDirectoryName(at)!) ?? (new DirectoryInfo(at).LinkTarget is null ? null : at)) : null;

    private bool IsBelowFolder(string path) => path.Length > _folder.Length && path.StartsWith(_folder, StringComparison.Ordinal);

    private static string WithSeparator(string path) => Path.EndsInDirectorySeparator(path) ? path : path + Path.DirectorySeparatorChar;
}
