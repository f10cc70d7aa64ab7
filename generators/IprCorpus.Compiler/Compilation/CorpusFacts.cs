using IprCorpus.Compiler.Checks;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Compilation;

/// <summary>The facts about all files that the checks need.</summary>
/// <param name="Files">In ordinal order of their paths.</param>
internal sealed record CorpusFacts(EquatableArray<FileFacts> Files)
{
    /// <summary>Gets the entities of all files that an error keeps out of the corpus.</summary>
    public DroppedEntities Dropped => new(new EquatableArray<string>(Files.SelectMany(static file => file.DroppedEntities)));
}
