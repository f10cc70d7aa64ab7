using System.Text;

namespace IprCorpus.Compiler.Text;

/// <summary>
/// Canonical composition of two characters. The platform's normalisation is not used: it does nothing in invariant
/// globalization mode, and diagnostics must not depend on the machine.
/// </summary>
internal static partial class Composition
{
    /// <summary>The one character that stands for two in normalization form C; null where there is none.</summary>
    public static char? Compose(char first, char second)
    {
        // No composition has a second part below the combining marks; nearly all text ends here.
        if (second < '\u0300')
            return null;

        if (first is >= '\u1100' and <= '\u1112' && second is >= '\u1161' and <= '\u1175')
            return (char)(0xAC00 + ((((first - 0x1100) * 21) + (second - 0x1161)) * 28));

        if (first is >= '\uAC00' and <= '\uD7A3' && (first - 0xAC00) % 28 == 0 && second is > '\u11A7' and <= '\u11C2')
            return (char)(first + (second - 0x11A7));

        int low = 0, high = (Triples.Length / 3) - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = Triples[middle * 3] != first ? Triples[middle * 3] - first : Triples[(middle * 3) + 1] - second;
            if (order == 0)
                return Triples[(middle * 3) + 2];

            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return null;
    }

    /// <summary>The text with all that can be composed composed; null where that is the text itself.</summary>
    public static string? ToComposed(string text)
    {
        StringBuilder? result = null;
        for (var i = 1; i < text.Length; i++)
        {
            var last = result is null ? text[i - 1] : result[result.Length - 1];
            var composed = Compose(last, text[i]);
            if (composed is { } one)
            {
                result ??= new StringBuilder(text, 0, i, text.Length);
                result[result.Length - 1] = one;
            }
            else
            {
                result?.Append(text[i]);
            }
        }

        return result?.ToString();
    }
}
