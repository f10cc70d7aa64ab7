namespace IprCorpus.Compiler.Reading;

/// <summary>Moves nodes of one file to where another file has them, see <see cref="Diagnostics.DiagnosticBag.Attach"/>.</summary>
/// <param name="distance">The number that is added to each place.</param>
internal readonly struct NodeMove(int distance)
{
    public SourceScalar Of(SourceScalar scalar) => scalar is SourceReference reference
        ? new SourceReference(reference.Text, reference.Start + distance, reference.End + distance, reference.Target)
        : new SourceScalar(scalar.Text, scalar.IsPlain, scalar.Start + distance, scalar.End + distance);

    public SourceNode Of(SourceNode node) => node switch
    {
        SourceScalar scalar => Of(scalar),
        SourceList list => new SourceList(Array.ConvertAll(list.Items, Of), list.Start + distance, list.End + distance),
        SourceMap map => new SourceMap(Array.ConvertAll(map.Entries, Of), map.Start + distance, map.End + distance),
        _ => node,
    };

    private SourceEntry Of(SourceEntry entry) => new(Of(entry.Key), Of(entry.Value));
}
