using System.Globalization;
using System.Text.RegularExpressions;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding.Values;

/// <summary>Gives the form that the format has for an amount that somebody has written as people do: a number with a unit, or with words that bound it.</summary>
internal static class AmountAdvice
{
    private const int MaxLength = 64;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex Bounded = new(@"^(more than|over|at least|less than|under|at most|up to|about|around|some|ca\.|~|>|<|≥|≤)\s*(.+)$", Options);
    private static readonly Regex NumberFirst = new(@"^([-+]?[0-9](?:[0-9.,_'\u00A0\u202F ]*[0-9])?)\s*(thousand|million|billion)?\s*(\D{0,40})$", Options);
    private static readonly Regex UnitFirst = new(@"^(\D{1,40}?)\s*([-+]?[0-9](?:[0-9.,_'\u00A0\u202F ]*[0-9])?)\s*(thousand|million|billion)?$", Options);

    /// <summary>Gets the keys of a quantity that say what is written, without braces; null where no number is in it.</summary>
    public static string? Keys(string text) => Read(text) is not var (number, unit, bound) ? null
        : "number: " + number + (bound is null ? string.Empty : ", bound: " + bound) + (unit.Length == 0 ? string.Empty : ", unit: " + Written(unit));

    /// <summary>Gets the number that is written with something around it; null where there is none, or nothing around it.</summary>
    public static string? Number(string text) => Read(text) is var (number, unit, bound) && (unit.Length > 0 || bound is not null) ? number : null;

    private static (string Number, string Unit, string? Bound)? Read(string text)
    {
        text = text.Trim();
        if (text.Length > MaxLength)
            return null;

        string? bound = null;
        if (Bounded.Match(text) is { Success: true } bounded)
        {
            bound = BoundOf(bounded.Groups[1].Value.ToLowerInvariant());
            text = bounded.Groups[2].Value.Trim();
        }

        return NumberFirst.Match(text) is { Success: true } first ? Of(first.Groups[1].Value, first.Groups[2].Value, first.Groups[3].Value)
            : UnitFirst.Match(text) is { Success: true } last ? Of(last.Groups[2].Value, last.Groups[3].Value, last.Groups[1].Value)
            : null;

        (string, string, string?)? Of(string digits, string scale, string unit)
        {
            const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
            if (!decimal.TryParse(Numbers.WithoutSeparators(digits) ?? digits, Style, CultureInfo.InvariantCulture, out var number)
                || Math.Abs(number) > 1_000_000_000_000_000m)
            {
                return null;
            }

            number *= scale.ToLowerInvariant() switch { "thousand" => 1_000, "million" => 1_000_000, "billion" => 1_000_000_000, _ => 1 };
            return (number.ToString("0.############", CultureInfo.InvariantCulture), unit.Trim(), bound);
        }
    }

    private static string BoundOf(string words) => words switch
    {
        "more than" or "over" or ">" => "more-than",
        "at least" or "≥" => "at-least",
        "less than" or "under" or "<" => "less-than",
        "at most" or "up to" or "≤" => "at-most",
        _ => "about",
    };

    private static string Written(string unit) => unit.All(char.IsLetterOrDigit) ? unit : Messages.Yaml(unit);
}
