using System.Globalization;
using System.Text;
using IprCorpus.Build;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Tool.Editing;

/// <summary>Writes changed files, after it has put copies of what they were into a folder that is no part of the corpus.</summary>
/// <param name="folder">The corpus folder.</param>
internal sealed class RepairWriter(DirectoryInfo folder)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes files, all copies before the first of them.</summary>
    /// <param name="files">The files as they were and as they are to be.</param>
    /// <returns>The folder of the copies, below that of the corpus.</returns>
    /// <exception cref="IOException">A file cannot be read or written, or is no longer what was read; then it stays as it is.</exception>
    public string Write(IReadOnlyList<(SourceFile Before, SourceFile After)> files)
    {
        var copies = Path.Combine(".iprcorpus", "before", DateTime.UtcNow.ToString("yyyyMMdd-HHmmss-fff", CultureInfo.InvariantCulture));
        foreach (var (before, _) in files)
        {
            if (before.Encoding is not (SourceEncoding.Utf8 or SourceEncoding.Utf8WithByteOrderMark))
                throw new IOException($"'{before.Path}' is not UTF-8; convert it first.");

            var now = CorpusFileReader.Read(before.DisplayPath, folder.FullName + Path.DirectorySeparatorChar, format: null);
            if (now.Checksum != before.Checksum)
                throw new IOException($"'{before.Path}' was changed meanwhile; nothing is written.");

            var copy = Path.Combine(folder.FullName, copies, before.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(before.DisplayPath, copy);
        }

        foreach (var (before, after) in files)
        {
            var mark = before.Encoding == SourceEncoding.Utf8WithByteOrderMark ? Encoding.UTF8.GetPreamble() : [];
            var fresh = before.DisplayPath + ".new";
            File.WriteAllBytes(fresh, [.. mark, .. Utf8.GetBytes(after.Text)]);
            File.Move(fresh, before.DisplayPath, overwrite: true);
        }

        return copies.Replace('\\', '/');
    }
}
