using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Reading;

/// <summary>How a format counts the positions in its selectors, and how it checks them.</summary>
/// <param name="Unit">What they count.</param>
/// <param name="IsExactRequired">Whether a position needs the quote beside it.</param>
/// <param name="FoldsWhiteSpace">Whether any white space in the quote agrees with any in the text, as where a format writes quotes in one line.</param>
internal sealed record OffsetRule(OffsetUnit Unit, bool IsExactRequired, bool FoldsWhiteSpace)
{
    /// <summary>Format version 1.</summary>
    public static readonly OffsetRule Yaml = new(OffsetUnit.Utf16, IsExactRequired: true, FoldsWhiteSpace: false);

    /// <summary>
    /// Whether a quote that is in the text once counts more than a position that disagrees, and prefix and suffix are no checks
    /// of a position: for formats whose texts are expected to change after they were annotated.
    /// </summary>
    public bool TrustsQuotes { get; init; }
}
