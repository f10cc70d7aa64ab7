using System.Buffers;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Tool.Editing;

/// <summary>Writes texts as values in YAML.</summary>
internal static class YamlScalar
{
    private static readonly SearchValues<char> FlowIndicators = SearchValues.Create(",[]{}");

    /// <summary>Writes a text without quotation marks where it can stand so in any place, otherwise between double ones.</summary>
    public static string Of(string text) => IsPlain(text) && !text.AsSpan().ContainsAny(FlowIndicators) ? text : Messages.Yaml(text);

    /// <summary>Writes a text in the place of a value, without quotation marks where that had none and the text needs none.</summary>
    public static string InPlaceOf(SourceScalar value, string text) =>
        // A comma in a value without quotation marks shows that it is not between braces or brackets.
        !value.IsPlain ? Messages.Yaml(text) : value.Text.AsSpan().ContainsAny(FlowIndicators) && IsPlain(text) ? text : Of(text);

    private static bool IsPlain(string text) =>
        text.Length > 0
        && char.IsLetterOrDigit(text[0])
        && text[^1] is not (':' or ' ')
        && text is not ("null" or "Null" or "NULL")
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && text.All(static c => c == ' ' || char.IsLetterOrDigit(c) || char.IsPunctuation(c) || char.IsSymbol(c));
}
