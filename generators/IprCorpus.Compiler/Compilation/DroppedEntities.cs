using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Compilation;

/// <summary>The entities that an error keeps out of the corpus: references to them are no second error.</summary>
/// <param name="All">See <see cref="CorpusFileResult.DroppedEntities"/>.</param>
internal sealed record DroppedEntities(EquatableArray<string> All)
{
    private HashSet<string>? _ids;

    /// <summary>Gets the ids as a set, which is no part of the value.</summary>
    public ICollection<string> Ids => _ids ??= new HashSet<string>(All, StringComparer.Ordinal);

    public bool Equals(DroppedEntities? other) => other is not null && All.Equals(other.All);

    public override int GetHashCode() => All.GetHashCode();
}
