using IprCorpus.Compiler.Checks;

namespace IprCorpus.Compiler.Compilation;

/// <summary>What the checks over all files need to know of one.</summary>
/// <param name="Path">The path of the file, which decides the order where several are joined.</param>
/// <param name="Facts">What they need to know.</param>
internal sealed record CheckedFile(string Path, FileFacts Facts);
