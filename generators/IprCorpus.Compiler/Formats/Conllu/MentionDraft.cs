using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Conllu;

/// <summary>A mention of which not every bracket has been read.</summary>
/// <param name="slot">Its position among the annotations.</param>
/// <param name="type">Its label, where the file gives it.</param>
/// <param name="chain">What it belongs to.</param>
internal sealed class MentionDraft(int slot, SourceScalar type, ChainDraft chain)
{
    public int Slot => slot;

    public SourceScalar Type => type;

    public ChainDraft Chain => chain;

    public List<SourceEntry> Entries { get; } = [];

    /// <summary>The parts that are closed, in text order; more than one for a discontinuous mention.</summary>
    public List<TextRange> Parts { get; } = [];

    /// <summary>How many parts there are to be.</summary>
    public int PartCount { get; set; } = 1;

    /// <summary>Where the part in hand starts in the document's text.</summary>
    public int Start { get; set; }

    /// <summary>Gets a value that indicates whether other nodes have the place where it starts.</summary>
    public bool StartsAtSharedPlace { get; set; }

    /// <summary>Where the bracket of the part in hand stands in the file.</summary>
    public (int Start, int End) Bracket { get; set; }

    /// <summary>Gets a value that indicates whether a word at its edge has no place in the text.</summary>
    public bool IsLost { get; set; }
}

/// <summary>A coreference chain: all mentions of one entity. It stands where the first of them does.</summary>
/// <param name="name">What the file calls the entity, where it does so first.</param>
internal sealed class ChainDraft(SourceScalar name)
{
    /// <summary>Its position among the annotations, once that is known.</summary>
    public int Slot { get; set; }

    public SourceScalar Name => name;

    /// <summary>Where the first of its mentions in document order stands; null as long as none is complete.</summary>
    public TextRange? Place { get; private set; }

    public void Add(int start, int end)
    {
        if (Place is not { } place || start < place.Start || start == place.Start && end > place.End)
            Place = new TextRange(start, end);
    }
}
