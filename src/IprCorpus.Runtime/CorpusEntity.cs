using IprCorpus.Runtime.Html;
using IprCorpus.Runtime.Storage;

namespace IprCorpus.Runtime;

/// <summary>
/// Somebody or something that documents speak of. Generated code derives the corpus's own <c>Entity</c> and its declared
/// types from it. Entities are equal by identity.
/// </summary>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public abstract partial record CorpusEntity
{
    /// <summary>The entity's row in the registry.</summary>
    protected readonly Row _row;

    /// <summary>Made by generated code.</summary>
    protected CorpusEntity(Row row) => _row = row;

    /// <summary>The id that the seeds give the entity; unique among all entities of the corpus.</summary>
    public string Id => _row.String(0)!;

    internal Row Row => _row;

    /// <summary>Whether both are the same entity of the same corpus.</summary>
    public virtual bool Equals(CorpusEntity? other) =>
        other is not null && _row.Index == other._row.Index && _row.Type == other._row.Type && ReferenceEquals(_row.Block, other._row.Block);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_row.Type, _row.Index);

    /// <summary>The type and the id.</summary>
    public sealed override string ToString() => $"{GetType().Name} {Id}";
}
