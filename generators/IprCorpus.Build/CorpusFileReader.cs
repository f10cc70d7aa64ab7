using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using IprCorpus.Compiler.Formats;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Build;

/// <summary>Reads a file as the C# compiler reads its additional files: UTF-8, unless a byte order mark says otherwise.</summary>
internal static class CorpusFileReader
{
    /// <param name="path">The file.</param>
    /// <param name="folder">The corpus folder that it is in.</param>
    /// <param name="format">The name of its format; null where its extension and content tell.</param>
    /// <param name="place">The place in the corpus folder that a project gives the file; null where it is there.</param>
    /// <returns>A file whose content is read again each time that it is asked for anew, so that nobody has to hold it.</returns>
    /// <exception cref="IOException">
    /// The file cannot be read; thrown by <see cref="SourceFile.Text"/> too, also where it is no longer what it was.
    /// </exception>
    public static SourceFile Read(string path, string folder, string? format, string? place = null)
    {
        var relative = place ?? path[folder.Length..].Replace('\\', '/');
        if (KnownEndings.IsPassedOver(relative, format))
        {
            return SourceFile.PassedOver(relative, path);
        }

        var bytes = File.ReadAllBytes(path);
        var checksum = Checksum(bytes);
        var encoding = EncodingOf(bytes);
        return new SourceFile(relative, path, checksum, encoding, ReadAgain) { Format = format };

        string ReadAgain()
        {
            var again = File.ReadAllBytes(path);
            return Checksum(again) == checksum ? Decode(again, encoding)
                : throw new IOException($"'{path}' was changed while the corpus was compiled; build again.");
        }
    }

    private static string Checksum(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes));

    private static SourceEncoding EncodingOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.UTF8.Preamble) ? SourceEncoding.Utf8WithByteOrderMark
        : bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? SourceEncoding.Utf16
        : Utf8.IsValid(bytes) ? SourceEncoding.Utf8
        : SourceEncoding.Unknown;

    private static string Decode(ReadOnlySpan<byte> bytes, SourceEncoding encoding) => encoding switch
    {
        SourceEncoding.Utf8 => Encoding.UTF8.GetString(bytes),
        SourceEncoding.Utf8WithByteOrderMark => Encoding.UTF8.GetString(bytes[Encoding.UTF8.Preamble.Length..]),
        SourceEncoding.Utf16 => (bytes[0] == Encoding.Unicode.Preamble[0] ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes[2..]),
        _ => Encoding.Latin1.GetString(bytes),
    };
}
