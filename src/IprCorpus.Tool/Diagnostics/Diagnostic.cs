using System.Globalization;
using IprCorpus.Build;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Hosting;
using IprCorpus.Compiler.Text;
using IprCorpus.Tool.Files;

namespace IprCorpus.Tool.Diagnostics;

/// <summary>A diagnostic as it is shown.</summary>
/// <param name="Id">The id of its rule.</param>
/// <param name="Title">The title of the rule.</param>
/// <param name="Severity">The severity.</param>
/// <param name="Message">The message: the fault, and its cure.</param>
/// <param name="Path">The file, relative to the corpus folder, with <c>/</c> between its parts; null where it is about the corpus.</param>
/// <param name="Location">The location in the file; null where it is about the file as a whole.</param>
internal sealed record Diagnostic(string Id, string Title, RuleSeverity Severity, string Message, string? Path, FileLocation? Location)
{
    /// <summary>All diagnostics of a corpus, file after file in ordinal order.</summary>
    public static IReadOnlyList<Diagnostic> Of(OpenedCorpus corpus, string folder) =>
        [.. corpus.NotRead.Select(passed => Of(passed, folder)), .. corpus.Diagnostics.Select(diagnostic => Of(diagnostic, folder))];

    /// <summary>Makes the diagnostic of a file that cannot be read.</summary>
    public static Diagnostic Of(PassedFile passed, string folder) =>
        new(HostRules.FileNotRead.Id, HostRules.FileNotRead.Title, RuleSeverity.Error, Messages.Safe("Not read: " + passed.Reason),
            Relative(folder, passed.Path), null);

    /// <summary>Makes the diagnostic of a corpus.</summary>
    public static Diagnostic Of(CorpusDiagnostic diagnostic, string folder) => new(
        diagnostic.Rule.Id,
        diagnostic.Rule.Title,
        diagnostic.Rule.Severity,
        string.Format(CultureInfo.InvariantCulture, diagnostic.Rule.MessageFormat, [.. diagnostic.Arguments]),
        diagnostic.Location is { } at ? Relative(folder, at.Path) : null,
        diagnostic.Location);

    private static string Relative(string folder, string path) => System.IO.Path.GetRelativePath(folder, path).Replace('\\', '/');
}
