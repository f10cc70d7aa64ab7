using IprCorpus.Compiler.Model;

namespace IprCorpus.Tool.Search;

/// <summary>A place that was found.</summary>
/// <param name="Document">The id of the document.</param>
/// <param name="Start">In UTF-16 code units.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Left">The text before it.</param>
/// <param name="Text">The text that was found.</param>
/// <param name="Right">The text after it.</param>
/// <param name="Captures">The texts that named groups of an expression matched, or names of a pattern captured; null where one took no part.</param>
internal sealed record FoundPlace(string Document, int Start, int End, string Left, string Text, string Right, IReadOnlyDictionary<string, string?> Captures)
{
    /// <summary>Makes a place with as many characters on either side; none is cut in half.</summary>
    public static FoundPlace In(DocumentModel document, int start, int end, int context, IReadOnlyDictionary<string, string?> captures) => new(
        document.Id,
        start,
        end,
        document.Text[WholeStart(document.Text, start - context)..start],
        document.Text[start..end],
        document.Text[end..WholeEnd(document.Text, end + context)],
        captures);

    private static int WholeStart(string text, int start) => start <= 0 ? 0 : start < text.Length && char.IsLowSurrogate(text[start]) ? start - 1 : start;

    private static int WholeEnd(string text, int end) => end >= text.Length ? text.Length : char.IsLowSurrogate(text[end]) ? end + 1 : end;
}
