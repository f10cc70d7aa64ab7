using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Tool.Editing;

/// <summary>Finds the fixes of the diagnostics of a corpus. The command and the language server ask here.</summary>
internal sealed class FixFinder(EditedCorpus corpus)
{
    private readonly SpellingFixes _spelling = new(corpus);
    private readonly QuoteFixes _quotes = new(corpus);

    /// <summary>Gets the fixes of a diagnostic, the likeliest first; none where nothing is suggested, or the file is not YAML.</summary>
    public IReadOnlyList<Fix> Find(CorpusDiagnostic diagnostic) =>
        diagnostic.Location is not { } at || corpus.FileAt(at.Path) is not { } file ? []
        : _spelling.Find(diagnostic, file) is { } fix ? [fix]
        : _quotes.Find(diagnostic, file);
}
