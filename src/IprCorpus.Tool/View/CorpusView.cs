using IprCorpus.Html.View;
using IprCorpus.Tool.Files;

namespace IprCorpus.Tool.View;

/// <summary>Shows an opened corpus in the form of a page, with what a check finds.</summary>
internal static class CorpusView
{
    /// <summary>Gives the page; null where nothing of the schema is sound.</summary>
    public static ViewCorpus? Of(OpenedCorpus corpus, DirectoryInfo folder)
    {
        if (corpus.Whole.Schema?.Schema is not { } schema)
            return null;

        var documents = corpus.Whole.Files.SelectMany(static file => file.Documents).ToList();
        return new ModelView(schema, corpus.Whole.Registry).Corpus(documents.Select(static document => document.Model)) with
        {
            Diagnostics = DiagnosticsView.Of(corpus, documents, folder),
        };
    }
}
