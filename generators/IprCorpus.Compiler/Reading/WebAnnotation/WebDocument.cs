using IprCorpus.Compiler.Reading.JsonLines;

namespace IprCorpus.Compiler.Reading.WebAnnotation;

/// <summary>A text that a file annotates.</summary>
/// <param name="path">In the corpus.</param>
/// <param name="written">Relative to the file; null for the text of the same name.</param>
/// <param name="place">What names it first.</param>
internal sealed class WebDocument(string path, SourceScalar? written, SourceNode place)
{
    public string Path => path;

    public SourceNode Place => (SourceNode?)written ?? place;

    public int Start => place.Start;

    public List<SourceAnnotation> Annotations { get; } = [];

    /// <summary>An annotation with several targets is one annotation for each.</summary>
    public UniqueNames Ids { get; } = new();

    public SourceDocument ToSource(SourceScalar id, OffsetRule offsets) => new(id, written, IsInline: false, [], Annotations) { UsesLabels = true, Offsets = offsets };
}
