using System.Globalization;

namespace IprCorpus.Testing.RandomCorpora;

/// <summary>Writes anchors that cut no character in two.</summary>
internal static class AnchorText
{
    /// <summary>One span, or the fragments of a discontinuous one, as keys of an annotation.</summary>
    public static string Write(string text, int[] cuts)
    {
        var places = Places(text, cuts).Distinct().ToArray();
        if (places.Length < 4)
        {
            return $"    exact: {YamlText.Quote(text[places[0]..places[^1]])}\n    start: {places[0]}\n    end: {places[^1]}\n";
        }

        var fragments = Enumerable.Range(0, places.Length / 2).Select(i => $"{{ {Keys(text, places[2 * i], places[(2 * i) + 1])} }}");
        return $"    fragments: [{string.Join(", ", fragments)}]\n";
    }

    /// <summary>One span as the value of a property.</summary>
    public static string Selector(string text, int[] cuts) => Places(text, cuts) is var places ? $"{{ {Keys(text, places[0], places[^1])} }}" : "";

    private static string Keys(string text, int start, int end) =>
        $"exact: {YamlText.Quote(text[start..end])}, start: {start}, end: {end}";

    private static int[] Places(string text, int[] cuts)
    {
        int[] boundaries = [.. StringInfo.ParseCombiningCharacters(text), text.Length];
        return [.. cuts.Select(cut => boundaries[cut % boundaries.Length]).Order()];
    }
}
