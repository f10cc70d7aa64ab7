using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler;

/// <summary>What the compilation of one corpus file depends on, besides the schema.</summary>
/// <param name="File">The file with annotations or entities.</param>
/// <param name="Texts">The text files that it names and that exist (see <see cref="TextReferences"/>), in ordinal order of their paths.</param>
internal sealed record CorpusInput(SourceFile File, EquatableArray<SourceFile> Texts);
