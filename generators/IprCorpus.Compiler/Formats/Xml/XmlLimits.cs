namespace IprCorpus.Compiler.Formats.Xml;

/// <summary>
/// The bounds of an XML file: far above what corpora need, and far below what would exhaust the process. Entities are expanded
/// within a bound, so time and memory stay proportional to the size of the file.
/// </summary>
internal static class XmlLimits
{
    /// <summary>UTF-16 code units of a file.</summary>
    public const int FileLength = 64 * 1024 * 1024;

    /// <summary>Attributes of an element.</summary>
    public const int Attributes = 1000;

    /// <summary>Elements within each other.</summary>
    public const int Depth = 256;

    /// <summary>Elements, attributes and pieces of text of a file.</summary>
    public const int Nodes = 4_000_000;
}
