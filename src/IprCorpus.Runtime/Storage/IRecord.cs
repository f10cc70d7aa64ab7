using System.ComponentModel;

namespace IprCorpus.Runtime.Storage;

/// <summary>A generated record that has rows of its own. Only generated code implements it.</summary>
/// <typeparam name="TSelf">The record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRecord<TSelf>
    where TSelf : class, IRecord<TSelf>
{
    /// <summary>Creates the record of a row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>A new record.</returns>
    static abstract TSelf Create(Row row);
}
