using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.JsonLines;

/// <summary>A place in the text of a record, as the record has it.</summary>
/// <param name="Node">All that says so.</param>
/// <param name="Exact">The covered text, where the format repeats it.</param>
internal sealed record Region(SourceNode Node, SourceScalar Start, SourceScalar End, SourceScalar? Exact)
{
    public SourceSelector ToSelector() => new(Exact ?? Node, Exact, null, null, Start, End);
}
