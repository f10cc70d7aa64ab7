using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Text;
using IprCorpus.Tool.Search;
using IprCorpus.Tool.Search.Patterns;

namespace IprCorpus.Generators.Tests.Patterns;

/// <summary>A corpus that the tool searches, without any C# in between.</summary>
internal sealed class InterpretedCorpus
{
    private readonly WholeCorpus<CorpusFileResult> _whole;

    public InterpretedCorpus(TestCorpus corpus) => _whole = WholeCorpus.Compile(
        corpus.Files.Select(static file => new SourceFile(file.Key, file.Key, file.Key, SourceEncoding.Utf8, () => file.Value)),
        workers: 1,
        CancellationToken.None);

    /// <summary>The matches in one document, or in all in the order of their ids, each as a C# program shows it.</summary>
    public string Find(string pattern, bool overlapping, Func<FoundPlace, string> show, string? document = null)
    {
        var (search, _) = PatternSearch.Create(pattern, _whole.Schema!.Schema!, _whole.Registry);
        var documents = _whole.Files.SelectMany(static file => file.Documents).Select(static found => found.Model)
            .OrderBy(static model => model.Id, StringComparer.Ordinal);
        return string.Join(" | ", documents.Where(model => document is null || model.Id == document)
            .SelectMany(model => search!.Find(model, overlapping, context: 0, CancellationToken.None))
            .Select(place => show(place) + string.Concat(
                place.Captures.Where(static capture => capture.Value is not null).Select(static capture => $" {capture.Key}={capture.Value}"))));
    }
}
