using System.Buffers;

namespace IprCorpus.Runtime.Search;

/// <summary>Words to look for, and how alike they have to be.</summary>
internal sealed class Phrase
{
    private SearchValues<char>? _beginnings;

    /// <param name="text">The words; white space around them does not count.</param>
    /// <param name="folding">Which differences do not count.</param>
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

    /// <summary>The first place from a position on where the phrase may start; -1, where there is none. A vectorised search.</summary>
    public int NextCandidate(string text, int position)
    {
        var rest = text.AsSpan(position);
        var found = Folding == TextFolding.None
            ? rest.IndexOf(Folded, StringComparison.Ordinal)
            : rest.IndexOfAny(_beginnings ??= Search.Folding.VariantsOf(Folded[0], Folding));
        return found < 0 ? -1 : position + found;
    }

    /// <summary>Where the phrase ends that starts at a position; -1, where none does. What the folding passes over belongs to what it follows.</summary>
    public int EndAt(string text, int start)
    {
        if (Search.Folding.IsUnseen(text[start], Folding))
        {
            return -1;
        }

        var position = start;
        foreach (var expected in Folded)
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
