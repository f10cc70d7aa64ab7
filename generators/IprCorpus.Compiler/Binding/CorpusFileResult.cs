using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding;

/// <summary>The content of one file of the corpus, checked as far as one file can be.</summary>
/// <param name="DroppedEntities">
/// The ids of entities that an error keeps out of the corpus, or <see cref="AnyEntity"/>; references to them are no second error.
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
