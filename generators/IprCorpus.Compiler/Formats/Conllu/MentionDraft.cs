using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Conllu;

/// <summary>A mention of which not every bracket has been read.</summary>
/// <param name="slot">Its position among the annotations.</param>
/// <param name="type">Its label, where the file gives it.</param>
/// <param name="chain">The owner.</param>
internal sealed class MentionDraft(int slot, SourceScalar type, ChainDraft chain)
{
    public int Slot => slot;

    public SourceScalar Type => type;

    public ChainDraft Chain => chain;

    public List<SourceEntry> Entries { get; } = [];

    /// <summary>The parts that are closed, in text order; more than one for a discontinuous mention.</summary>
    public List<TextRange> Parts { get; } = [];

    /// <summary>Gets or sets the number of parts that it has in all.</summary>
    public int PartCount { get; set; } = 1;

    /// <summary>Gets or sets the start of the current part in the document's text.</summary>
    public int Start { get; set; }

    /// <summary>Gets a value that indicates whether other nodes have the place where it starts.</summary>
    public bool StartsAtSharedPlace { get; set; }

    /// <summary>Gets or sets the place of the current part's bracket in the file.</summary>
    public (int Start, int End) Bracket { get; set; }

    /// <summary>Gets a value that indicates whether a word at its edge has no place in the text.</summary>
    public bool IsLost { get; set; }
}

/// <summary>A coreference chain: all mentions of one entity. It stands where the first of them does.</summary>
/// <param name="name">The id that the file has for the entity, at its first place.</param>
internal sealed class ChainDraft(SourceScalar name)
{
    /// <summary>Its position among the annotations, once that is known.</summary>
    public int Slot { get; set; }

    public SourceScalar Name => name;

    /// <summary>Gets the place of the first of its mentions in document order; null as long as none is complete.</summary>
    public TextRange? Place { get; private set; }

    public void Add(int start, int end)
    {
        if (Place is not { } place || start < place.Start || start == place.Start && end > place.End)
            Place = new TextRange(start, end);
    }
}
