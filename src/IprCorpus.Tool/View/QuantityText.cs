using System.Globalization;
using IprCorpus.Compiler.Model;

namespace IprCorpus.Tool.View;

/// <summary>Writes quantities as the runtime's <c>Quantity</c> does.</summary>
internal static class QuantityText
{
    /// <summary>Gives a quantity in words and numbers, as in <c>more than [1,000..999,999] suspect (digits lost)</c>.</summary>
    public static string Of(QuantityValue quantity)
    {
        var bound = quantity.Bound switch
        {
            QuantityBound.MoreThan => "more than ",
            QuantityBound.AtLeast => "at least ",
            QuantityBound.LessThan => "less than ",
            QuantityBound.AtMost => "at most ",
            QuantityBound.About => "about ",
            _ => "",
        };
        var number = quantity.Number is { } known ? Text(known) : $"[{(quantity.Lower is { } lower ? Text(lower) : "?")}..{(quantity.Upper is { } upper ? Text(upper) : "?")}]";
        return $"{bound}{number}{(quantity.Unit is { } unit ? $" {unit}" : "")}{(quantity.DigitsLost ? " (digits lost)" : "")}";
    }

    private static string Text(decimal number) => number.ToString("#,0.############################", CultureInfo.InvariantCulture);
}
