using System.Security.Cryptography;
using System.Text;
using IprCorpus.Build;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Tool.Files;

/// <summary>
/// The files of a corpus folder that is opened again and again. A file that is open in an editor has the editor's text; any other is
/// read again only where its time or its length has changed.
/// </summary>
/// <param name="folder">The corpus folder.</param>
internal sealed class KnownSources(string folder)
{
    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;
    private readonly Dictionary<string, (DateTime Time, long Length, SourceFile File)> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceFile> _open = new(StringComparer.Ordinal);

    /// <summary>Puts the text of an editor in the place of a file, which need not be there.</summary>
    /// <param name="path">The file, absolute.</param>
    /// <param name="text">The text.</param>
    public void Open(string path, string text) => _open[path] = OfText(path, text);

    /// <summary>Goes back to the file on disk.</summary>
    public void Close(string path) => _open.Remove(path);

    /// <summary>Gets the text that an editor holds; null for a file that is not open.</summary>
    public string? TextOf(string path) => _open.TryGetValue(path, out var file) ? file.Text : null;

    /// <summary>Gets the files as they are now, in ordinal order.</summary>
    /// <param name="passed">Gets what cannot be read.</param>
    public List<SourceFile> Read(List<PassedFile> passed)
    {
        var listed = CorpusFiles.In(_root);
        passed.AddRange(listed.NotRead);
        var paths = listed.Files.Concat(_open.Keys.Where(CorpusFiles.HasEnding)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        foreach (var gone in _read.Keys.Except(paths, StringComparer.Ordinal).ToList())
            _read.Remove(gone);

        return paths.ConvertAll(Find);
    }

    private SourceFile Find(string path)
    {
        if (_open.TryGetValue(path, out var open))
            return open;

        var info = new FileInfo(path);
        if (_read.TryGetValue(path, out var known) && known.Time == info.LastWriteTimeUtc && known.Length == info.Length)
            return known.File;

        // The content is held: an editor asks again after each key, and the file may have changed by then.
        var file = CorpusFileReader.Read(path, _root, format: null);
        var text = file.Text;
        var held = new SourceFile(file.Path, path, file.Checksum, file.Encoding, () => text);
        _read[path] = (info.LastWriteTimeUtc, info.Length, held);
        return held;
    }

    private SourceFile OfText(string path, string text) => new(
        path[_root.Length..].Replace('\\', '/'),
        path,
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
        SourceEncoding.Utf8,
        () => text);
}
