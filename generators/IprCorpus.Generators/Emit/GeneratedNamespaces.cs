namespace IprCorpus.Generators.Emit;

/// <summary>
/// The namespaces of what only generated code uses. They are below that of the corpus, and their names begin with an
/// underscore, as no seed name can.
/// </summary>
internal static class GeneratedNamespaces
{
    /// <summary>The tables of the records.</summary>
    public static string Tables(string @namespace) => @namespace + "._Tables";

    /// <summary>The store, and the data where that is in literals.</summary>
    public static string Data(string @namespace) => @namespace + "._Data";

    /// <summary>The expression for the table of a record.</summary>
    public static string TableOf(string type, string @namespace) => $"global::{Tables(@namespace)}.{type}.{TableField(type)}";

    /// <summary>The name of the field that holds the table of a record: no member has the name of the class that it is in.</summary>
    public static string TableField(string type) => type == "Table" ? "_Table" : "Table";

    /// <summary>The name of the field that holds the table of a record's own rows, where others derive from it.</summary>
    public static string RowsField(string type) => type == "Rows" ? "_Rows" : "Rows";
}
