using IprCorpus.Tool.Editing;
using IprCorpus.Tool.LanguageServer.Protocol;

namespace IprCorpus.Tool.LanguageServer;

/// <summary>Offers the fixes of diagnostics.</summary>
internal static class CodeActions
{
    /// <summary>Gets the fixes of the diagnostics that a stretch of a file touches.</summary>
    public static IReadOnlyList<CodeAction> In(EditedCorpus corpus, FileMap map, string path, int start, int end)
    {
        var finder = new FixFinder(corpus);
        var touched = corpus.Corpus.Diagnostics
            .Where(diagnostic => diagnostic.Location is { } at && at.Path == path && at.Start <= end && start <= at.Start + at.Length);
        return [.. touched.SelectMany(finder.Find).Select(fix => new CodeAction(
            fix.Title,
            "quickfix",
            new WorkspaceEdit(new Dictionary<string, IReadOnlyList<TextEdit>>
            {
                [FileUri.Of(path)] = [.. fix.Edits.Select(edit => new TextEdit(map.RangeOf(edit.Start, edit.End), edit.NewText))],
            }),
            fix.IsOnly))];
    }
}
