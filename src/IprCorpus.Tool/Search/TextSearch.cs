using System.Text.RegularExpressions;
using IprCorpus.Compiler.Model;

namespace IprCorpus.Tool.Search;

/// <summary>Searches the texts of a corpus.</summary>
internal static class TextSearch
{
    /// <returns>All places, in document order.</returns>
    /// <exception cref="RegexMatchTimeoutException">The expression tries too much on one of the texts.</exception>
    public static IEnumerable<FoundPlace> Find(IEnumerable<DocumentModel> documents, Regex query, int context)
    {
        var names = query.GetGroupNames().Where(static name => !char.IsAsciiDigit(name[0])).ToList();
        return
            from document in documents
            from match in query.Matches(document.Text)
            where match.Length > 0
            select new FoundPlace(
                document.Id,
                match.Index,
                match.Index + match.Length,
                document.Text[WholeStart(document.Text, match.Index - context)..match.Index],
                match.Value,
                document.Text[(match.Index + match.Length)..WholeEnd(document.Text, match.Index + match.Length + context)],
                names.ToDictionary(static name => name, name => match.Groups[name] is { Success: true } found ? found.Value : null));
    }

    // No character is cut in half.
    private static int WholeStart(string text, int start) => start <= 0 ? 0 : char.IsLowSurrogate(text[start]) ? start - 1 : start;

    private static int WholeEnd(string text, int end) => end >= text.Length ? text.Length : char.IsLowSurrogate(text[end]) ? end + 1 : end;
}
