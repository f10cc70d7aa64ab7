using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Uima;

/// <summary>Reads single values as what the type system says that they are.</summary>
internal sealed class CasValues(DiagnosticBag bag, Losses losses)
{
    /// <summary>The id of the feature structure that stands for none.</summary>
    private const string Null = "0";

    private static readonly string[] Special = ["NaN", "Infinity", "-Infinity", "INF", "-INF"];

    /// <summary>Null for what has no value, and for what is none of that kind.</summary>
    public SourceScalar? Convert(SourceKind kind, SourceScalar value)
    {
        switch (kind)
        {
            case SourceKind.Reference:
                return value.Text is Null or "" ? null : new SourceReference(value.Text, value.Start, value.End);
            case SourceKind.Decimal:
                return ToDecimal(value);
            case SourceKind.Int:
                return Numbers.TryInt(value.Text, out _) ? Plain(value.Text, value) : Wrong(value, "whole number of 32 bits");
            case SourceKind.Bool:
                return value.Text is "true" or "false" ? Plain(value.Text, value) : Wrong(value, "truth value");
            default:
                return value.IsPlain ? new SourceScalar(value.Text, isPlain: false, value.Start, value.End) : value;
        }
    }

    /// <summary>A value of a feature that nobody declares.</summary>
    public SourceScalar? Guess(SourceScalar value) =>
        Special.Contains(value.Text) ? ToDecimal(value)
        : value.Text is "true" or "false" || Numbers.TryDecimal(value.Text, out _) ? Plain(value.Text, value)
        : value.IsPlain && CasNumbers.ToPlain(value.Text) is { } number ? Plain(number, value)
        : value;

    private SourceScalar? ToDecimal(SourceScalar value)
    {
        if (CasNumbers.ToPlain(value.Text) is { } number)
            return Plain(number, value);

        if (!Special.Contains(value.Text) && !CasNumbers.IsNumber(value.Text))
            return Wrong(value, "number");

        losses.Add("numbers that no decimal holds", value);
        return null;
    }

    private static SourceScalar Plain(string text, SourceNode at) => new(text, isPlain: true, at.Start, at.End);

    private SourceScalar? Wrong(SourceScalar value, string expected)
    {
        bag.Add(UimaRules.WrongCasValue, value.Start, value.End, Messages.Excerpt(value.Text), expected);
        return null;
    }
}
