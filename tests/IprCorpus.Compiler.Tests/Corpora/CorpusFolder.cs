using System.Text;
using IprCorpus.Compiler.Tests.Harness;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Tests.Corpora;

/// <summary>The files of a real corpus, as a corpus in memory: <see cref="FrontEnd.Diagnose"/> runs the whole front end over it.</summary>
internal static class CorpusFolder
{
    /// <summary>A schema that leaves everything to be inferred.</summary>
    public const string Open = "corpus: Given\nformat: 1\nlicense: LicenseRef-Given\n";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A corpus of the given files, whose schema leaves everything to be inferred.</summary>
    public static FrontEnd With(params (string Path, string Content)[] files)
    {
        var corpus = new FrontEnd();
        corpus.Add("corpus.yaml", Open);
        foreach (var (path, content) in files)
            corpus.Add(path, content);

        return corpus;
    }

    /// <summary>Reads a folder below the given corpora with all folders in it; the test is skipped where it is absent.</summary>
    /// <param name="name">Such as <c>brat/litbank</c>.</param>
    /// <param name="suffixes">How the paths of the wanted files end: extensions, or whole file names.</param>
    public static FrontEnd Read(string name, params string[] suffixes) => Read(name, static _ => true, suffixes);

    /// <param name="isWanted">Which of the files, by their paths below the folder.</param>
    public static FrontEnd Read(string name, Func<string, bool> isWanted, params string[] suffixes)
    {
        var folder = Path.Combine(Repository.Corpora, name);
        Skip.IfNot(Directory.Exists(folder), $"the corpus {name} is not on this machine");
        var corpus = new FrontEnd();
        corpus.Add("corpus.yaml", Open);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (suffixes.Any(suffix => path.EndsWith(suffix, StringComparison.Ordinal)) && isWanted(path))
                Add(corpus, path, File.ReadAllBytes(file));
        }

        return corpus;
    }

    /// <summary>Decodes as the compiler does: what a byte order mark says, else UTF-8, else some encoding that takes all bytes.</summary>
    public static void Add(FrontEnd corpus, string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            corpus.Add(path, Encoding.UTF8.GetString(bytes[3..]), SourceEncoding.Utf8WithByteOrderMark);
        else if (bytes.StartsWith(Encoding.Unicode.Preamble))
            corpus.Add(path, Encoding.Unicode.GetString(bytes[2..]), SourceEncoding.Utf16);
        else if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
            corpus.Add(path, Encoding.BigEndianUnicode.GetString(bytes[2..]), SourceEncoding.Utf16);
        else if (IsUtf8(bytes, out var text))
            corpus.Add(path, text);
        else
            corpus.Add(path, Encoding.Latin1.GetString(bytes), SourceEncoding.Unknown);
    }

    private static bool IsUtf8(ReadOnlySpan<byte> bytes, out string text)
    {
        try
        {
            text = Strict.GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = string.Empty;
            return false;
        }
    }
}
