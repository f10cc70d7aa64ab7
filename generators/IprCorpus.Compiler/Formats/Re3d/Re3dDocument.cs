using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Re3d;

/// <summary>A document while its annotations are collected.</summary>
internal sealed class Re3dDocument(SourceScalar id, SourceScalar text, List<SourceEntry> properties)
{
    private readonly OffsetMap _offsets = new(text.Text);

    public SourceScalar Id => id;

    public SourceScalar Text => text;

    public IReadOnlyList<SourceEntry> Properties => properties;

    /// <summary>The entities by their ranges in code points.</summary>
    public Dictionary<(int Start, int End), (string Type, string Id)> Entities { get; } = [];

    public List<SourceAnnotation> Annotations { get; } = [];

    /// <summary>The text between two positions in code points, as far as it goes.</summary>
    public string Covered((int Start, int End) range)
    {
        var (start, end) = (_offsets.ToUtf16(range.Start, OffsetUnit.CodePoint), _offsets.ToUtf16(range.End, OffsetUnit.CodePoint));
        return end <= text.Text.Length ? text.Text.Substring(start, end - start) : string.Empty;
    }

    /// <param name="move">Gives the place of a node of the file that states the annotation among those of the documents' file.</param>
    public void Add(SourceScalar type, SourceScalar own, SourceMap map, IEnumerable<SourceEntry> values, string layer, NodeMove move)
    {
        var (begin, end) = (move.Of((SourceScalar)map["begin"]!), move.Of((SourceScalar)map["end"]!));
        Annotations.Add(new SourceAnnotation(
            move.Of(type), move.Of(own), null, [new SourceSelector(begin, null, null, null, begin, end)],
            [.. values.Select(entry => new SourceEntry(move.Of(entry.Key), move.Of(entry.Value)))])
        {
            Layer = layer,
        });
    }
}
