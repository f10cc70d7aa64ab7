namespace IprCorpus.Runtime.Storage;

/// <summary>The parts of one block of a compiled corpus, in whichever way it is stored.</summary>
/// <param name="Columns">The numbers, as <see cref="Block"/> describes.</param>
/// <param name="Strings">The pooled strings of the block, one after the other.</param>
/// <param name="Text">The document's text; empty for the blocks that are not documents.</param>
/// <param name="Segments">The document's computed tokens and sentences, as <see cref="SegmentReader"/> describes.</param>
/// <remarks>Fields, here and in what else is read once on the way to a first answer: a property would be one more method to compile before it.</remarks>
internal readonly record struct BlockData(Units Columns, Units Strings, StoredText Text, Units Segments)
{
    public readonly Units Columns = Columns;
    public readonly Units Strings = Strings;
    public readonly StoredText Text = Text;
    public readonly Units Segments = Segments;

    public static implicit operator BlockData(Literals literals) =>
        new(new Units(literals.Columns), new Units(literals.Strings), new StoredText(literals.Text), new Units(literals.Segments));
}
