namespace IprCorpus.Compiler.Formats.Conllu;

/// <summary>What a line of ten columns is.</summary>
[Flags]
internal enum NodeKinds
{
    None = 0,
    Word = 1,

    /// <summary>A multiword token, <c>1-2</c>.</summary>
    Multiword = 2,

    /// <summary>An empty node, <c>8.1</c>.</summary>
    Empty = 4,
}

/// <summary>A line of ten columns: a word, a multiword token or an empty node.</summary>
internal struct ConlluNode
{
    public NodeKinds Kind;

    /// <summary>The number of the word, of a multiword token's first one, or of the one that an empty node follows.</summary>
    public int First;

    /// <summary>The number of a multiword token's last word.</summary>
    public int Last;

    /// <summary>Where the ends of its cells begin in <see cref="ConlluSentence"/>.</summary>
    public int Cells;

    /// <summary>Where it stands in the document's text.</summary>
    public int Start;

    public int End;

    /// <summary>Indicates whether its form is not in the text, which has been reported: it has no place.</summary>
    public bool IsLost;

    /// <summary>Indicates whether its place in the text is also that of other nodes.</summary>
    public bool SharesPlace;
}
