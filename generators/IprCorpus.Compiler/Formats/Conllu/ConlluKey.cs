using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Conllu;

/// <summary>A key of features, MISC or comments. There is one for each in a file, which knows where it stands in the line in hand.</summary>
/// <param name="scalar">The key as the label of a property.</param>
internal sealed class ConlluKey(SourceScalar scalar)
{
    private int _line = -1;

    public SourceScalar Scalar => scalar;

    /// <summary>Gets or sets the kinds of lines that have it.</summary>
    public NodeKinds Kinds { get; set; }

    /// <summary>The position among the properties of the line in hand, where the key has been seen in it.</summary>
    public int Position { get; private set; }

    /// <summary>False where the line in hand, which has a number of its own, has the key already.</summary>
    public bool Enter(int line, int position)
    {
        if (_line == line)
            return false;

        (_line, Position) = (line, position);
        return true;
    }
}
