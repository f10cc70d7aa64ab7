using System.Security.Cryptography;
using System.Text;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Build;

/// <summary>Reads a file as the C# compiler reads its additional files: UTF-8, unless a byte order mark says otherwise.</summary>
internal static class CorpusFileReader
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="path">The file.</param>
    /// <param name="folder">The corpus folder that it lies in.</param>
    /// <param name="format">The name of its format; null where its extension and content tell.</param>
    public static SourceFile Read(string path, string folder, string? format)
    {
        var bytes = File.ReadAllBytes(path);
        var (text, encoding) = Decode(bytes);
        return new SourceFile(
            path[folder.Length..].Replace('\\', '/'), path, Convert.ToHexString(SHA256.HashData(bytes)), encoding, () => text)
        { Format = format };
    }

    private static (string Text, SourceEncoding Encoding) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            return (Encoding.UTF8.GetString(bytes[Encoding.UTF8.Preamble.Length..]), SourceEncoding.Utf8WithByteOrderMark);
        }

        foreach (var utf16 in (Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            if (bytes.StartsWith(utf16.Preamble))
            {
                return (utf16.GetString(bytes[utf16.Preamble.Length..]), SourceEncoding.Utf16);
            }
        }

        try
        {
            return (Utf8.GetString(bytes), SourceEncoding.Utf8);
        }
        catch (DecoderFallbackException)
        {
            return (Encoding.Latin1.GetString(bytes), SourceEncoding.Unknown);
        }
    }
}
