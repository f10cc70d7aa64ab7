using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Compilation;

/// <summary>A file with documents, entities or types.</summary>
/// <param name="File">The file.</param>
/// <param name="Companions">The paths of the files that it needs, in the order of preference; some of them may not exist.</param>
internal sealed record AnnotatedFile(SourceFile File, EquatableArray<string> Companions);
