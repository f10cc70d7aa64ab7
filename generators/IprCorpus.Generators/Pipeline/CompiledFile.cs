using IprCorpus.Compiler.Binding;

namespace IprCorpus.Generators.Pipeline;

/// <summary>A file of the corpus, compiled.</summary>
/// <param name="Path">Its place in the corpus folder; it decides the order where several files are joined.</param>
/// <param name="Result">What it holds.</param>
internal sealed record CompiledFile(string Path, CorpusFileResult Result);
