using System.ComponentModel;
using System.Diagnostics;
using IprCorpus.Runtime.Html;
using IprCorpus.Runtime.Storage;

namespace IprCorpus.Runtime;

/// <summary>
/// A person, a thing or an idea that documents speak of. Generated code derives the corpus's own <c>Entity</c> and its declared
/// types from it. Entities are equal by identity.
/// </summary>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public abstract partial record CorpusEntity
{
    /// <summary>The entity's row in the registry.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected readonly Row _row;

    /// <summary>Initializes an entity. Only generated code does.</summary>
    /// <param name="row">The row.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected CorpusEntity(Row row) => _row = row;

    /// <summary>Gets the id that the seeds give the entity; unique among all entities of the corpus.</summary>
    public string Id => _row.String(0)!;

    /// <summary>Gets the name that the entity is shown by; null where its type declares none.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected virtual string? _name => null;

    internal Row Row => _row;

    /// <summary>Determines whether both are the same entity of the same corpus.</summary>
    /// <param name="other">The other entity, or null.</param>
    /// <returns>True where they are the same.</returns>
    public virtual bool Equals(CorpusEntity? other) =>
        other is not null && _row.Index == other._row.Index && _row.Type == other._row.Type && ReferenceEquals(_row.Block, other._row.Block);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_row.Type, _row.Index);

    /// <summary>Returns the type, the id, and the first 60 characters of the name where the entity has one.</summary>
    /// <returns>A text such as <c>Person tian-shihong "Tian Shihong"</c>.</returns>
    public sealed override string ToString()
    {
        const int Shown = 60;
        return _name?.ReplaceLineEndings(" ") is { } name
            ? $"{GetType().Name} {Id} \"{(name.Length > Shown ? name[..Shown].TrimEnd() + "…" : name)}\""
            : $"{GetType().Name} {Id}";
    }
}
