using IprCorpus.Benchmarks.Corpora;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IprCorpus.Benchmarks.Steady;

/// <summary>A file of a corpus as the generator gets it.</summary>
internal sealed class CorpusText(CorpusFile file, string folder) : AdditionalText
{
    public override string Path => folder + file.Path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(file.Content, System.Text.Encoding.UTF8);
}
