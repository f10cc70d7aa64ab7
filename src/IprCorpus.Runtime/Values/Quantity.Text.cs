using System.Globalization;

namespace IprCorpus.Runtime;

/// <content>The text form.</content>
public sealed partial record class Quantity
{
    /// <summary>
    /// Gives the quantity in words, as in <c>more than [1,000..999,999] suspects (digits lost)</c>: in brackets the bounds of
    /// a number that is not known, with a question mark where nothing bounds it.
    /// </summary>
    /// <returns>The words; the same in every culture.</returns>
    public override string ToString()
    {
        var words = Bound switch
        {
            QuantityBound.MoreThan => "more than ",
            QuantityBound.AtLeast => "at least ",
            QuantityBound.LessThan => "less than ",
            QuantityBound.AtMost => "at most ",
            QuantityBound.About => "about ",
            _ => "",
        };
        var number = Number is { } known ? Format(known) : $"[{Format(Lower)}..{Format(Upper)}]";
        return $"{words}{number}{(Unit is null ? "" : $" {Unit}")}{(DigitsLost ? " (digits lost)" : "")}";
    }

    private static string Format(decimal? number) =>
        number?.ToString("#,0.############################", CultureInfo.InvariantCulture) ?? "?";
}
