namespace IprCorpus.Compiler.Formats.Json;

/// <summary>
/// The bounds of a JSON file: far above what corpora need, and far below what would exhaust the process. Time and memory stay
/// proportional to the size of the file.
/// </summary>
internal static class JsonLimits
{
    /// <summary>UTF-16 code units of a file.</summary>
    public const int FileLength = 64 * 1024 * 1024;

    /// <summary>Arrays and objects within each other.</summary>
    public const int Depth = 128;

    /// <summary>Values of a file, keys not counted.</summary>
    public const int Nodes = 8_000_000;
}
