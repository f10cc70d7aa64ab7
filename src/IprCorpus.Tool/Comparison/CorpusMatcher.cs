using IprCorpus.Compiler.Model;

namespace IprCorpus.Tool.Comparison;

/// <summary>Brings the documents of several corpora together.</summary>
internal static class CorpusMatcher
{
    /// <returns>The documents that all have, in the order of the first corpus; and for each corpus the ids of its others.</returns>
    public static (IReadOnlyList<ComparedDocument> Documents, IReadOnlyList<IReadOnlyList<string>> Others) Match(
        ComparedSchema schema, IReadOnlyList<ComparedCorpus> corpora)
    {
        var readers = corpora.Select((corpus, i) => new AnnotationReader(schema, i, corpus.Schema)).ToList();
        var matches = corpora.Select(corpus => DocumentMatcher.Match(corpora[0].Documents, corpus.Documents)).ToList();
        var common = Enumerable.Range(0, corpora[0].Documents.Count).Where(i => matches.TrueForAll(match => match[i] >= 0)).ToList();
        var documents = common.AsParallel().AsOrdered().Select(i =>
        {
            var text = corpora[0].Documents[i].Text;
            return new ComparedDocument(
                corpora[0].Documents[i].Id, text, [.. corpora.Select((corpus, k) => View(readers[k], corpus.Documents[matches[k][i]], text))]);
        }).ToList();
        var others = corpora.Select((corpus, k) =>
        {
            var taken = common.Select(i => matches[k][i]).ToHashSet();
            return (IReadOnlyList<string>)[.. corpus.Documents.Where((_, i) => !taken.Contains(i)).Select(static document => document.Id)];
        }).ToList();
        return (documents, others);
    }

    private static AnnotatedView View(AnnotationReader reader, DocumentModel document, string text)
    {
        var map = TextMap.Between(document.Text, text);
        return new AnnotatedView(document.Id, document.Text, map.IsEdited, reader.Read(document, map));
    }
}
