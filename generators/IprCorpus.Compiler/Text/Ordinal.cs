namespace IprCorpus.Compiler.Text;

/// <summary>Comparison code unit by code unit.</summary>
internal static class Ordinal
{
    /// <summary>Determines whether a value stands at a place of a text; places outside the text hold nothing.</summary>
    public static bool StandsAt(string text, int place, string value) =>
        place >= 0 && place <= text.Length - value.Length && string.CompareOrdinal(text, place, value, 0, value.Length) == 0;
}
