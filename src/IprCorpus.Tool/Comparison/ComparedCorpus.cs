using IprCorpus.Compiler.Model;

namespace IprCorpus.Tool.Comparison;

/// <summary>A corpus that is compared.</summary>
/// <param name="Path">As it was named.</param>
/// <param name="Schema">Its schema.</param>
/// <param name="Documents">Its documents, in ordinal order of their files.</param>
/// <param name="Errors">The number of errors it has.</param>
internal sealed record ComparedCorpus(string Path, CorpusSchema Schema, IReadOnlyList<DocumentModel> Documents, int Errors);
