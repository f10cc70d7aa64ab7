using System.Globalization;

namespace IprCorpus.Tool.Diagnostics;

/// <summary>Writes a diagnostic as a build does, so that editors and logs that know the one know the other.</summary>
internal static class DiagnosticLine
{
    public static string Of(Diagnostic diagnostic)
    {
        var text = $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.Message}";
        return diagnostic switch
        {
            { Location: { } at } => string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Path}({at.StartLine + 1},{at.StartColumn + 1}): {text}"),
            { Path: { } path } => $"{path}: {text}",
            _ => text,
        };
    }
}
