using IprCorpus.Compiler.Checks;

namespace IprCorpus.Compiler.Compilation;

/// <summary>The facts about one file that the checks over all files need, with the path of the file.</summary>
/// <param name="Path">The path of the file, which decides the order where several are joined.</param>
/// <param name="Facts">The facts that the steps need.</param>
internal sealed record CheckedFile(string Path, FileFacts Facts);
