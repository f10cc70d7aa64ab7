using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding;

/// <summary>A document and what later checks need to point into its file. Only <paramref name="Model"/> reaches the emitted code.</summary>
/// <param name="TextFile">The file that the text stands in; null for an inline text.</param>
/// <param name="Keys">The values of <c>key</c> properties.</param>
/// <param name="Names">The named annotations, in document order.</param>
internal sealed record DocumentResult(
    DocumentModel Model,
    FileLocation IdLocation,
    EquatableArray<PendingReference> References,
    SourceFile? TextFile,
    EquatableArray<KeyDeclaration> Keys,
    EquatableArray<NameDeclaration> Names);
