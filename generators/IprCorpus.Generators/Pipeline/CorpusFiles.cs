using System.Text;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats;
using IprCorpus.Compiler.Hosting;
using IprCorpus.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IprCorpus.Generators.Pipeline;

/// <summary>From the additional files of a project to the files of its corpus.</summary>
internal static class CorpusFiles
{
    /// <summary>
    /// Gets a file of the corpus, or null for any other, and for all where the build has compiled them. It is identified by its
    /// path and the checksum of its content, for hosts make new <see cref="AdditionalText"/> instances of unchanged files.
    /// </summary>
    public static SourceFile? Identify(AdditionalText file, AnalyzerConfigOptionsProvider provider, CorpusOptions options, CancellationToken cancellation)
    {
        if (options.IsCompiled || PlaceOf(file, provider, options) is not { } place)
        {
            return null;
        }

        var format = Metadata(file, provider, "CorpusFormat");

        // To the compiler it is an error to ask for the text of what is none.
        return KnownEndings.IsPassedOver(place, format) ? SourceFile.PassedOver(place, file.Path)
            : file.GetText(cancellation) is { } text ? new SourceFile(place, file.Path, Checksum(text), EncodingOf(text), text.ToString) { Format = format }
            : null;
    }

    /// <summary>Gets the diagnostic about a file that the project lists as part of its corpus and that has no place there; null for any other.</summary>
    public static CorpusDiagnostic? CheckPlace(AdditionalText file, AnalyzerConfigOptionsProvider provider, CorpusOptions options) =>
        !options.IsCompiled && Metadata(file, provider, "CorpusDocument") is not null && PlaceOf(file, provider, options) is null
            ? PlaceCheck.Outside(options.Directory, file.Path)
            : null;

    /// <summary>Determines whether the build has made a file of the corpus.</summary>
    public static bool IsCompiled(AdditionalText file, CorpusOptions options) =>
        options.IsCompiled && file.Path.Replace('\\', '/').StartsWith(options.Compiled, StringComparison.Ordinal);

    private static string? PlaceOf(AdditionalText file, AnalyzerConfigOptionsProvider provider, CorpusOptions options) =>
        options.Directory.Length == 0 ? null
            : CorpusPlace.Of(options.Directory, file.Path, Uri.UnescapeDataString(Metadata(file, provider, "CorpusLink") ?? ""));

    private static string? Metadata(AdditionalText file, AnalyzerConfigOptionsProvider provider, string name) =>
        provider.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles." + name, out var value) && value.Length > 0 ? value : null;

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
