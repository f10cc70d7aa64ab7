using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.WebAnno;

/// <summary>An annotation while its units are read.</summary>
/// <param name="layer">The owner.</param>
/// <param name="slot">Its position among the annotations.</param>
/// <param name="id">The number that tells it from others, 0 where it needs none.</param>
/// <param name="at">The location of its first mention in the file.</param>
internal sealed class SpanDraft(WebAnnoLayer layer, int slot, int id, Cell at)
{
    public WebAnnoLayer Layer => layer;

    public int Slot => slot;

    public int Id => id;

    public Cell At => at;

    /// <summary>From its first unit to its last.</summary>
    public TextRange Range { get; private set; } = new(int.MaxValue, int.MinValue);

    /// <summary>The unit at which it begins in the file.</summary>
    public WebAnnoUnit? First { get; private set; }

    /// <summary>Features by their columns.</summary>
    public Dictionary<WebAnnoColumn, SourceScalar> Values { get; } = [];

    /// <summary>Gets the links in its slots, in the order of the file.</summary>
    public List<SlotLink> Links { get; } = [];

    public void Cover(WebAnnoUnit unit)
    {
        First ??= unit;
        Range = new TextRange(Math.Min(Range.Start, unit.Start), Math.Max(Range.End, unit.End));
    }
}

/// <summary>A link from a slot to its filler.</summary>
/// <param name="Column">The slot.</param>
/// <param name="Role">Its role; null where that is left open.</param>
/// <param name="Filler">The location of its type in the file.</param>
internal sealed record SlotLink(WebAnnoColumn Column, SourceScalar? Role, Cell Filler);
