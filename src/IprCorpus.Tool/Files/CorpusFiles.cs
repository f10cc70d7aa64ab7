using IprCorpus.Build;
using IprCorpus.Compiler.Formats;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Tool.Files;

/// <summary>Lists the files of a corpus folder, whatever file system it is on.</summary>
internal sealed class CorpusFiles
{
    private static readonly HashSet<string> Passed = new(["bin", "obj"], StringComparer.OrdinalIgnoreCase);

    private readonly string _root;
    private readonly bool _followsLinks;
    private readonly HashSet<string> _linked = new(StringComparer.Ordinal);
    private readonly FileAdmission _admission;
    private readonly List<string> _files = [];
    private readonly List<PassedFile> _passed = [];

    private CorpusFiles(string root, bool followsLinks)
    {
        _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        _followsLinks = followsLinks;
        _admission = new FileAdmission(_root + Path.DirectorySeparatorChar, followsLinks);
    }

    /// <summary>The files that can be read, in ordinal order of their paths.</summary>
    public IReadOnlyList<string> Files => _files;

    /// <summary>Gets the files that a build would take and that cannot be read.</summary>
    public IReadOnlyList<PassedFile> NotRead => _passed;

    /// <summary>
    /// The files that a build takes by default: all below the folder with an ending that some format has, but for those in
    /// <c>bin</c>, <c>obj</c> and what desktops and editors leave behind. A link is followed to a file inside the folder, never out of it,
    /// and never to a folder, unless the caller asks for that.
    /// </summary>
    public static CorpusFiles In(string folder, bool followsLinks = false)
    {
        var files = new CorpusFiles(folder, followsLinks);
        files.Collect(new DirectoryInfo(files._root));
        files._files.Sort(StringComparer.Ordinal);
        return files;
    }

    /// <summary>Determines whether the name of a file ends as those do that are part of a corpus unless its project lists others.</summary>
    public static bool HasEnding(string path) => SourceFormats.DefaultEndings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private void Collect(DirectoryInfo folder)
    {
        List<FileSystemInfo> entries;
        try
        {
            entries = [.. folder.EnumerateFileSystemInfos()];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Pass(folder, "the folder cannot be read: " + failure.Message);
            return;
        }

        foreach (var entry in entries)
        {
            if (entry.Attributes.HasFlag(FileAttributes.Directory))
            {
                CollectBelow((DirectoryInfo)entry);
            }
            else if (HasEnding(entry.Name) && !CorpusPath.IsLitter(entry.Name))
            {
                Take(entry);
            }
        }
    }

    private void CollectBelow(DirectoryInfo folder)
    {
        if (CorpusPath.IsLitter(folder.Name) || Passed.Contains(folder.Name))
        {
            return;
        }

        if (folder.LinkTarget is null)
        {
            Collect(folder);
        }
        else if (!_followsLinks)
        {
            Pass(folder, "links to folders are not followed; put the folder itself here, or follow links as a build does with CorpusFollowLinks");
        }
        else if (RealPath.Of(folder.FullName) is not { } target || !Directory.Exists(target))
        {
            Pass(folder, "the link leads to no folder");
        }
        else if (IsAround(target, folder.FullName) || !_linked.Add(target))
        {
            Pass(folder, "the link leads to a folder that holds it, or that another link leads to");
        }
        else
        {
            Collect(folder);
        }
    }

    private static bool IsAround(string folder, string path) =>
        RealPath.Of(Path.GetDirectoryName(path)!) is not { } real
        || (real + Path.DirectorySeparatorChar).StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private void Take(FileSystemInfo file)
    {
        if (_admission.Refusal(file.FullName) is { } refusal)
        {
            _passed.Add(refusal);
        }
        else
        {
            _files.Add(file.FullName);
        }
    }

    private void Pass(FileSystemInfo entry, string reason) => _passed.Add(new PassedFile(entry.FullName, reason));
}
