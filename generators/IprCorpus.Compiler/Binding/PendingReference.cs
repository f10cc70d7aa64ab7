using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding;

/// <summary>A reference to an entity that has yet to be found in the registries.</summary>
/// <param name="Id">The id as written.</param>
/// <param name="ExpectedType">The entity type it must have, or <c>Entity</c>.</param>
/// <param name="Location">The location in the file.</param>
internal sealed record PendingReference(string Id, string ExpectedType, FileLocation Location);
