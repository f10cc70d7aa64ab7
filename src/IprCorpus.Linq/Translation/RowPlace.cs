using System.Linq.Expressions;
using IprCorpus.Linq.Mapping;

namespace IprCorpus.Linq.Translation;

/// <summary>The place of an annotation: of a row, or of a captured one.</summary>
/// <param name="Document">The number of its document.</param>
/// <param name="Ordinal">Its ordinal in the document.</param>
/// <param name="Start">Its first code unit.</param>
/// <param name="End">The code unit after its last.</param>
/// <param name="HasGaps">Whether it can be discontinuous.</param>
/// <param name="Row">The row; null for a captured annotation.</param>
/// <param name="Table">The table of the row; null for a captured annotation.</param>
internal sealed record RowPlace(
    Expression Document, Expression Ordinal, Expression Start, Expression End, bool HasGaps, Expression? Row = null, RecordTable? Table = null)
{
    /// <summary>The starts of its fragments, empty where there is one; null for a captured annotation.</summary>
    public Expression? FragmentStarts { get; init; }

    /// <summary>The ends of its fragments, empty where there is one; null for a captured annotation.</summary>
    public Expression? FragmentEnds { get; init; }
}
