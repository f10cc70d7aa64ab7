using System.ComponentModel;

namespace IprCorpus.Runtime.Storage;

/// <summary>Creates records for tables, which generated code wires up.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Records
{
    /// <summary>Creates the record of a row.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="row">The row.</param>
    /// <returns>A new record.</returns>
    public static T Create<T>(Row row)
        where T : class, IRecord<T> => T.Create(row);
}
