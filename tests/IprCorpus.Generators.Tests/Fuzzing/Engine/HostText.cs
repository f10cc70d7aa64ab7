using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace IprCorpus.Generators.Tests.Fuzzing.Engine;

/// <summary>Decodes bytes as the compiler decodes additional files: by a byte order mark, else as UTF-8, else byte by byte.</summary>
internal static class HostText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static SourceText Decode(byte[] bytes)
    {
        try
        {
            return SourceText.From(bytes, bytes.Length, Strict, SourceHashAlgorithm.Sha256);
        }
        catch (DecoderFallbackException)
        {
            return SourceText.From(bytes, bytes.Length, Encoding.Latin1, SourceHashAlgorithm.Sha256);
        }
    }
}
