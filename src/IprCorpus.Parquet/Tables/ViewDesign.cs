namespace IprCorpus.Parquet.Tables;

/// <summary>
/// The names of the views through which queries over records read tables: one for each type with the rows of derived types. A
/// character that no name in C# has tells the names in views from those of types and properties.
/// </summary>
internal static class ViewDesign
{
    /// <summary>The column that has the name of the exact type of a row.</summary>
    public const string TypeColumn = "_type";

    public static string NameOf(string type) => type + "$";

    /// <summary>Columns of the export's own begin with an underscore and a small letter, and keep their names.</summary>
    public static string ColumnOf(string column) => column is ['_', >= 'a' and <= 'z', ..] ? column : column + "$";
}
