using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.JsonLines;

/// <summary>The state that the records of a file share while they are read.</summary>
internal sealed class RecordFile(NodeShape shape)
{
    public NodeShape Shape => shape;

    /// <summary>The types that the family itself defines, of those that occur in the file.</summary>
    public List<SourceType> Types { get; } = [];

    /// <summary>Gets the data that has no place in the model; it is reported once for the file.</summary>
    public Losses Losses { get; } = new();
}
