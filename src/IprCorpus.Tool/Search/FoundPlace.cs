namespace IprCorpus.Tool.Search;

/// <summary>A place that was found.</summary>
/// <param name="Document">The id of the document.</param>
/// <param name="Start">In UTF-16 code units.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Left">The text before it.</param>
/// <param name="Text">The text that was found.</param>
/// <param name="Right">The text after it.</param>
/// <param name="Captures">The texts that named groups matched; null where one took no part.</param>
internal sealed record FoundPlace(string Document, int Start, int End, string Left, string Text, string Right, IReadOnlyDictionary<string, string?> Captures);
