using IprCorpus.Html.View;

namespace IprCorpus.Html.Data;

/// <summary>The columns that all annotations have, whatever their type.</summary>
internal sealed class AnnotationColumns
{
    private readonly Column _types = new();
    private readonly Column _starts = new();
    private readonly Column _lengths = new();
    private readonly Column _ids = new();
    private readonly Column _fragments = new();
    private readonly Column _fragmentStarts = new();
    private readonly Column _fragmentLengths = new();
    private readonly Column _sides = new();
    private readonly Column _differences = new();
    private readonly Column _counterparts = new();

    /// <summary>Gets all columns with their names.</summary>
    public IEnumerable<(string Name, Column Column)> All =>
    [
        ("a.type", _types), ("a.start", _starts), ("a.len", _lengths), ("a.id", _ids),
        ("a.frag", _fragments), ("f.start", _fragmentStarts), ("f.len", _fragmentLengths),
        ("a.side", _sides), ("a.diff", _differences), ("a.other", _counterparts),
    ];

    /// <summary>Adds an annotation.</summary>
    /// <param name="annotation">The annotation.</param>
    /// <param name="ordinal">Its position in its document.</param>
    /// <param name="previous">The start of the one before it; starts are stored as distances, which repeat more often.</param>
    /// <param name="strings">The pool of ids.</param>
    public void Add(ViewAnnotation annotation, int ordinal, int previous, StringTable strings)
    {
        _types.Add(annotation.Type);
        _starts.AddSigned(annotation.Start - previous);
        _lengths.Add(annotation.End - annotation.Start);
        _ids.Add(annotation.Id is { } id ? strings.Of(id) + 1 : 0);
        _fragments.Add(annotation.Fragments.Count);
        foreach (var (start, end) in annotation.Fragments)
        {
            _fragmentStarts.Add(start - annotation.Start);
            _fragmentLengths.Add(end - start);
        }

        _sides.Add((int)annotation.Side);
        _differences.Add((int)annotation.Difference);
        _counterparts.AddOptionalSigned(annotation.Counterpart < 0 ? null : annotation.Counterpart - ordinal);
    }
}
