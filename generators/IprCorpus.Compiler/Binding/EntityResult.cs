using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding;

/// <summary>An entity and what later checks need to point into its file.</summary>
/// <param name="Keys">The values of <c>key</c> properties.</param>
internal sealed record EntityResult(
    EntityModel Model,
    FileLocation IdLocation,
    EquatableArray<PendingReference> References,
    EquatableArray<KeyDeclaration> Keys);
