using IprCorpus.Compiler.Formats.JsonLines;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.WebAnnotation;

/// <summary>A text that a file annotates.</summary>
/// <param name="path">In the corpus.</param>
/// <param name="written">Relative to the file; null for the text of the same name.</param>
/// <param name="place">The place that names it first.</param>
internal sealed class WebDocument(string path, SourceScalar? written, SourceNode place)
{
    private readonly List<(int Start, SourceAnnotation Annotation)> _annotations = [];

    public string Path => path;

    public SourceNode Place => (SourceNode?)written ?? place;

    public int Start => place.Start;

    /// <summary>In the order of the file, whichever could be told first what they are about.</summary>
    public IReadOnlyList<SourceAnnotation> Annotations => [.. _annotations.OrderBy(static added => added.Start).Select(static added => added.Annotation)];

    /// <summary>An annotation with several targets is one annotation for each.</summary>
    public UniqueNames Ids { get; } = new();

    /// <param name="start">The location of the annotation in the file.</param>
    public void Add(int start, SourceAnnotation annotation) => _annotations.Add((start, annotation));

    public SourceDocument ToSource(SourceScalar id, OffsetRule offsets) =>
        new(id, written, IsInline: false, [], Annotations) { UsesLabels = true, Offsets = offsets };
}
