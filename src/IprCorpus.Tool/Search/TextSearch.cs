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
            select FoundPlace.In(
                document,
                match.Index,
                match.Index + match.Length,
                context,
                names.ToDictionary(static name => name, name => match.Groups[name] is { Success: true } found ? found.Value : null));
    }
}
