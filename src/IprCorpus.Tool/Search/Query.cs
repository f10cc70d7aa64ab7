using System.Text.RegularExpressions;

namespace IprCorpus.Tool.Search;

/// <summary>The query of a search.</summary>
internal static class Query
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>Words in this order, with any white space between them, none of them part of a longer word.</summary>
    public static Regex OfWords(string words, bool isCaseSensitive)
    {
        var parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape);
        return Create(@"(?<![\p{L}\p{M}\p{N}])" + string.Join(@"\s+", parts) + @"(?![\p{L}\p{M}\p{N}])", isCaseSensitive);
    }

    /// <summary>A regular expression of .NET.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static Regex OfPattern(string pattern, bool isCaseSensitive) => Create(pattern, isCaseSensitive);

    private static Regex Create(string pattern, bool isCaseSensitive) =>
        new(pattern, RegexOptions.CultureInvariant | (isCaseSensitive ? RegexOptions.None : RegexOptions.IgnoreCase), Longest);
}
