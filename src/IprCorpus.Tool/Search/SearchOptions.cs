namespace IprCorpus.Tool.Search;

/// <summary>The meaning of a query, and how much of what it finds is shown.</summary>
/// <param name="IsPattern">Whether it is a pattern.</param>
/// <param name="IsExpression">Whether it is a regular expression.</param>
/// <param name="IsOverlapping">Whether matches of a pattern may overlap.</param>
/// <param name="IsCaseSensitive">Whether words and expressions tell capital letters from small ones.</param>
/// <param name="Context">The number of characters to show on either side.</param>
internal sealed record SearchOptions(bool IsPattern, bool IsExpression, bool IsOverlapping, bool IsCaseSensitive, int Context);
