namespace IprCorpus.Runtime.Search;

/// <summary>Takes diacritics off letters.</summary>
internal static partial class Diacritics
{
    // Below, the composed letters start.
    private const char First = '\u00C0';

    /// <summary>Determines whether a character is one of the combining marks that stand for diacritics, whichever letter they are on.</summary>
    public static bool IsMark(char character) =>
        character is >= '\u0300' and <= '\u036F' or >= '\u1AB0' and <= '\u1AFF' or >= '\u1DC0' and <= '\u1DFF' or >= '\u20D0' and <= '\u20FF'
            or >= '\uFE20' and <= '\uFE2F';

    /// <summary>The letter without the marks that canonical decomposition takes off; the character itself, where it takes off none.</summary>
    public static char Remove(char character)
    {
        if (character < First)
        {
            return character;
        }

        var found = Composed.AsSpan().BinarySearch(character);
        return found < 0 ? character : Bases[found];
    }
}
