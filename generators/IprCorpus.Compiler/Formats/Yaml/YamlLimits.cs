namespace IprCorpus.Compiler.Formats.Yaml;

/// <summary>
/// The bounds of a YAML file: far above what annotation needs and far below what a hostile file would have to reach to exhaust
/// the process. Time and memory stay proportional to the size of the file.
/// </summary>
internal static class YamlLimits
{
    /// <summary>UTF-16 code units of a file; some 250,000 annotations.</summary>
    public const int FileLength = 32 * 1024 * 1024;

    /// <summary>YAML documents of a file.</summary>
    public const int Documents = 100_000;

    /// <summary>UTF-16 code units of a scalar; inline texts are meant to be short.</summary>
    public const int ScalarLength = 4 * 1024 * 1024;

    public const int KeyLength = 1024;

    /// <summary>Keys of a mapping.</summary>
    public const int Keys = 10_000;

    public const int Depth = 64;

    /// <summary>Nodes of one YAML document.</summary>
    public const int Nodes = 4_000_000;

    /// <summary>Nodes that aliases add to one YAML document: each alias counts as much as what it stands for.</summary>
    public const int AliasedNodes = 100_000;
}
