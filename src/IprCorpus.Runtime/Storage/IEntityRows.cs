using System.ComponentModel;

namespace IprCorpus.Runtime.Storage;

/// <summary>The rows of a concrete entity type, whatever the type is.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IEntityRows
{
    /// <summary>Returns the entity at a row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The entity; always the same object.</returns>
    CorpusEntity Row(int row);
}
