namespace IprCorpus.Runtime.Search;

/// <summary>Words to look for, and how alike they have to be.</summary>
internal sealed class Phrase
{
    /// <param name="text">The words; white space around them does not count.</param>
    /// <param name="folding">The differences that do not count.</param>
    /// <exception cref="ArgumentException">There is nothing to look for.</exception>
    public Phrase(string text, TextFolding folding)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        Folding = Search.Folding.Check(folding);
        Folded = Search.Folding.Fold(text.AsSpan().Trim(), folding).Trim();
        if (Folded.Length == 0)
        {
            throw new ArgumentException("There is nothing left to look for: the folding passes over all of the phrase.", nameof(text));
        }
    }

    public TextFolding Folding { get; }

    /// <summary>The words as the folding sees them.</summary>
    public string Folded { get; }

    /// <summary>
    /// Returns the end of the phrase of which so many characters have been read; -1, where the text goes on otherwise. What the
    /// folding passes over belongs to what it follows.
    /// </summary>
    public int EndAt(string text, int position, int read)
    {
        var rest = Folded.AsSpan(read);
        if (Folding == TextFolding.None)
        {
            return text.AsSpan(position).StartsWith(rest, StringComparison.Ordinal) ? position + rest.Length : -1;
        }

        foreach (var expected in rest)
        {
            if (!Search.Folding.TryRead(text, Folding, ref position, out var found) || found != expected)
            {
                return -1;
            }
        }

        while (position < text.Length && Search.Folding.IsUnseen(text[position], Folding))
        {
            position++;
        }

        return position;
    }
}
