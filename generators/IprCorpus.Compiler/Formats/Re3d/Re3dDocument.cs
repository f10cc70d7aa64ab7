using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Re3d;

/// <summary>A document while its annotations are collected.</summary>
internal sealed class Re3dDocument(SourceScalar id, SourceScalar text, List<SourceEntry> properties)
{
    private readonly OffsetMap _offsets = new(text.Text);

    public SourceScalar Id => id;

    public SourceScalar Text => text;

    /// <summary>In code points, and with surrogates that have no other half counted as positions are.</summary>
    public int Length { get; } = text.Text.Length - text.Text.Count(char.IsHighSurrogate);

    public IReadOnlyList<SourceEntry> Properties => properties;

    /// <summary>The entities by their ranges in code points.</summary>
    public Dictionary<(int Start, int End), (string Type, string Id)> Entities { get; } = [];

    public List<SourceAnnotation> Annotations { get; } = [];

    public string Covered((int Start, int End) range)
    {
        var (start, end) = (_offsets.ToUtf16(range.Start, OffsetUnit.CodePoint), _offsets.ToUtf16(range.End, OffsetUnit.CodePoint));
        return text.Text.Substring(start, end - start);
    }

    public void Add(SourceScalar type, SourceScalar own, SourceMap map, IEnumerable<SourceEntry> values, string layer) => Annotations.Add(
        new SourceAnnotation(
            Here(type), Here(own), null, [new SourceSelector(id, null, null, null, Here((SourceScalar)map["begin"]!), Here((SourceScalar)map["end"]!))],
            [.. values.Select(entry => new SourceEntry(Here(entry.Key), Here(entry.Value)))])
        {
            Layer = layer,
        });

    private SourceScalar Here(SourceScalar scalar) =>
        scalar is SourceReference ? new SourceReference(scalar.Text, id.Start, id.End) : new SourceScalar(scalar.Text, scalar.IsPlain, id.Start, id.End);

    private SourceNode Here(SourceNode node) => node switch
    {
        SourceScalar scalar => Here(scalar),
        SourceList list => new SourceList(Array.ConvertAll(list.Items, Here), id.Start, id.End),
        _ => node,
    };
}
