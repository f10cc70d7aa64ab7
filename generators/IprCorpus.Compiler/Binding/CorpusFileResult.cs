using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding;

/// <summary>What one file of the corpus holds, checked as far as one file can be.</summary>
/// <param name="DroppedEntities">
/// The ids of entities that a mistake keeps out of the corpus, or <see cref="AnyEntity"/>; references to them are no second mistake.
/// </param>
internal sealed record CorpusFileResult(
    EquatableArray<DocumentResult> Documents,
    EquatableArray<EntityResult> Entities,
    EquatableArray<CorpusDiagnostic> Diagnostics,
    EquatableArray<string> DroppedEntities)
{
    /// <summary>Stands among the dropped entities where nobody can tell which ones are lost: their registry cannot be read.</summary>
    public const string AnyEntity = "*";
}
