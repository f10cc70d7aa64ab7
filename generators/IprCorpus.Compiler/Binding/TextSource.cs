using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding;

/// <summary>Finds the texts of documents among those that the file may use.</summary>
internal sealed class TextSource(SourceFile file, EquatableArray<SourceFile> companions, DiagnosticBag bag)
{
    /// <summary>The text; null after an error.</summary>
    public FoundText? Find(SourceDocument document)
    {
        if (Look(document, out var path) is { } found)
            return found;

        var at = document.Text ?? document.Id;
        if (path is null)
            bag.Add(FileRules.PathOutsideCorpus, at.Start, at.End, Messages.Excerpt(at.Text));
        else
            bag.Add(FileRules.TextNotFound, at.Start, at.End, Messages.Excerpt(path), Messages.Excerpt(document.Id.Text),
                document.UsesLabels ? "beside the file" : "or name the right one under 'text'");

        return null;
    }

    /// <summary>The same without a report.</summary>
    /// <param name="path">The path at which the text should be; null for a path that leads out of the corpus, and for an inline text.</param>
    public FoundText? Look(SourceDocument document, out string? path)
    {
        path = null;
        if (document is { IsInline: true, Text: { } inline })
            return new FoundText(inline.Text, null);

        if (document.Text is null)
            path = CorpusPath.DefaultText(file.Path);
        else if (CorpusPath.TryResolve(file.Path, document.Text.Text, out var resolved))
            path = resolved;

        var isDefault = document.Text is null;
        foreach (var candidate in companions)
        {
            if (candidate.Path == path || isDefault && CorpusPath.DefaultTexts(file.Path).Contains(candidate.Path))
                return new FoundText(TextFile.Decode(candidate), candidate);
        }

        return null;
    }
}
