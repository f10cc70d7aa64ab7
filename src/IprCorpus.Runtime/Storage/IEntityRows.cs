using System.ComponentModel;

namespace IprCorpus.Runtime.Storage;

/// <summary>The rows of a concrete entity type, whatever the type is.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IEntityRows
{
    /// <summary>The entity at a row: always the same object.</summary>
    CorpusEntity Row(int row);
}
