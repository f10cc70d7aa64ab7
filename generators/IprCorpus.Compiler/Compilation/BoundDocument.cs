using IprCorpus.Compiler.Model;

namespace IprCorpus.Compiler.Compilation;

/// <summary>A document without its positions in the file.</summary>
/// <param name="Model">The document.</param>
/// <param name="Path">The file that it comes from; decides between two documents of one id.</param>
internal sealed record BoundDocument(DocumentModel Model, string Path);
