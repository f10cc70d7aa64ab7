using System.Text;
using IprCorpus.Segmentation;
using IprCorpus.Storage;

namespace IprCorpus.Compiler.Layout;

/// <summary>Stores a text's tokens and sentences, a unit each; the runtime's <c>SegmentReader</c> describes the form.</summary>
internal static class SegmentEncoder
{
    private const int LengthLimit = StorageFormat.OneUnitLimit >> StorageFormat.GapBits;

    /// <param name="text">The document's text.</param>
    /// <param name="tokens">Whether to compute tokens: whether the document has no annotated ones.</param>
    /// <param name="sentences">Whether to compute sentences.</param>
    public static string Encode(string text, bool tokens, bool sentences)
    {
        if (!tokens && !sentences)
        {
            return "";
        }

        var units = new StringBuilder();
        Write(units, tokens ? Segments.Tokens(text) : null);
        Write(units, sentences ? Segments.Sentences(text) : null);
        return units.ToString();
    }

    private static void Write(StringBuilder units, int[]? bounds)
    {
        ColumnBuilder.Number(units, bounds is null ? 0 : (bounds.Length / 2) + 1);
        var end = 0;
        for (var i = 0; i < bounds?.Length; i += 2)
        {
            var gap = bounds[i] - end;
            var length = bounds[i + 1] - bounds[i];
            var stored = length < LengthLimit ? length : 0;
            units.Append((char)(((stored << StorageFormat.GapBits) | Math.Min(gap, StorageFormat.LongGap)) + StorageFormat.Zero));
            if (gap >= StorageFormat.LongGap)
            {
                ColumnBuilder.Number(units, gap - StorageFormat.LongGap);
            }

            if (stored == 0)
            {
                ColumnBuilder.Number(units, length);
            }

            end = bounds[i + 1];
        }
    }
}
