using System.Collections.Immutable;
using System.Text;
using IprCorpus.Compiler;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IprCorpus.Generators.Pipeline;

/// <summary>From the additional files of a project to the files of its corpus.</summary>
internal static class CorpusFiles
{
    /// <summary>The schema's place in the corpus folder.</summary>
    public const string SchemaPath = "corpus.yaml";

    /// <summary>
    /// A file of the corpus folder, or null for any other. It is identified by its path and the checksum of its content, for
    /// hosts make new <see cref="AdditionalText"/> instances of unchanged files.
    /// </summary>
    public static SourceFile? Identify(AdditionalText file, CorpusOptions options, CancellationToken cancellation)
    {
        var path = file.Path.Replace('\\', '/');
        if (options.Directory.Length == 0 || !path.StartsWith(options.Directory, StringComparison.Ordinal))
        {
            return null;
        }

        var text = file.GetText(cancellation);
        return text is null
            ? null
            : new SourceFile(path.Substring(options.Directory.Length), file.Path, Checksum(text), EncodingOf(text), text.ToString);
    }

    public static bool IsText(SourceFile file) => file.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);

    public static bool IsYaml(SourceFile file) =>
        file.Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || file.Path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Joins a file with those text files that it names, so that an edit of any other text leaves it alone.</summary>
    public static CorpusInput Join(SourceFile file, EquatableArray<string> references, ImmutableDictionary<string, SourceFile> texts)
    {
        var found = new List<SourceFile>();
        foreach (var reference in references)
        {
            if (texts.TryGetValue(reference, out var text))
            {
                found.Add(text);
            }
        }

        return new CorpusInput(file, new EquatableArray<SourceFile>(found));
    }

    private static string Checksum(SourceText text)
    {
        var checksum = new StringBuilder();
        foreach (var part in text.GetChecksum())
        {
            checksum.Append(part.ToString("x2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return checksum.ToString();
    }

    private static SourceEncoding EncodingOf(SourceText text) => text.Encoding switch
    {
        null => SourceEncoding.Utf8,
        UTF8Encoding utf8 => utf8.GetPreamble().Length > 0 ? SourceEncoding.Utf8WithByteOrderMark : SourceEncoding.Utf8,
        UnicodeEncoding => SourceEncoding.Utf16,
        _ => SourceEncoding.Unknown,
    };
}
