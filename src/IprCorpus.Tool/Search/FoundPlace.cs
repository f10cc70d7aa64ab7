namespace IprCorpus.Tool.Search;

/// <summary>A place that was found.</summary>
/// <param name="Document">The id of the document.</param>
/// <param name="Start">In UTF-16 code units.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Left">What stands before it.</param>
/// <param name="Text">What was found.</param>
/// <param name="Right">What stands after it.</param>
/// <param name="Captures">What named groups matched; null where one took no part.</param>
internal sealed record FoundPlace(string Document, int Start, int End, string Left, string Text, string Right, IReadOnlyDictionary<string, string?> Captures);
