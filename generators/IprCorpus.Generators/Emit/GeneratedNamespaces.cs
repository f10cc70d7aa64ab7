namespace IprCorpus.Generators.Emit;

/// <summary>
/// The namespaces of what only generated code uses. They lie below that of the corpus, and their names begin with an
/// underscore, as no seed name can.
/// </summary>
internal static class GeneratedNamespaces
{
    /// <summary>The tables of the records.</summary>
    public static string Tables(string @namespace) => @namespace + "._Tables";

    /// <summary>The store, and the data where that is in literals.</summary>
    public static string Data(string @namespace) => @namespace + "._Data";

    /// <summary>The expression for the table of a record.</summary>
    public static string TableOf(string type, string @namespace) => $"global::{Tables(@namespace)}.{type}.Table";
}
