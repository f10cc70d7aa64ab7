using IprCorpus.Compiler.Binding;

namespace IprCorpus.Compiler.Compilation;

/// <summary>A file of the corpus, compiled.</summary>
/// <param name="Path">The path of the file, which decides the order where several are joined.</param>
/// <param name="Result">The documents and entities in it, and the diagnostics.</param>
internal sealed record CompiledFile(string Path, CorpusFileResult Result);
