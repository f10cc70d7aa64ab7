using System.Text;
using IprCorpus.Compiler.Formats;
using IprCorpus.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IprCorpus.Generators.Pipeline;

/// <summary>From the additional files of a project to the files of its corpus.</summary>
internal static class CorpusFiles
{
    /// <summary>
    /// A file of the corpus folder, or null for any other, and for all but the schema where the build has compiled them. It is
    /// identified by its path and the checksum of its content, for hosts make new <see cref="AdditionalText"/> instances of
    /// unchanged files.
    /// </summary>
    public static SourceFile? Identify(AdditionalText file, AnalyzerConfigOptionsProvider provider, CorpusOptions options, CancellationToken cancellation)
    {
        var path = file.Path.Replace('\\', '/');
        if (options.Directory.Length == 0 || !path.StartsWith(options.Directory, StringComparison.Ordinal))
        {
            return null;
        }

        var name = path.Substring(options.Directory.Length);
        if (options.IsCompiled && name != FileRoles.SchemaPath)
        {
            return null;
        }

        var text = file.GetText(cancellation);
        return text is null
            ? null
            : new SourceFile(name, file.Path, Checksum(text), EncodingOf(text), text.ToString) { Format = FormatOf(file, provider) };
    }

    /// <summary>Whether the build has made a file of the corpus.</summary>
    public static bool IsCompiled(AdditionalText file, CorpusOptions options) =>
        options.IsCompiled && file.Path.Replace('\\', '/').StartsWith(options.Compiled, StringComparison.Ordinal);

    private static string? FormatOf(AdditionalText file, AnalyzerConfigOptionsProvider provider) =>
        provider.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.CorpusFormat", out var format) && format.Length > 0 ? format : null;

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
