using System.Buffers;
using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Tool.Editing;

/// <summary>Writes texts as values in YAML.</summary>
internal static class YamlScalar
{
    private static readonly SearchValues<char> Indicators = SearchValues.Create(",[]{}\"'#&*!|>%@`\\");

    /// <summary>Writes a text without quotes where it can stand so in any place, otherwise between double quotes.</summary>
    public static string Of(string text) => IsPlain(text) ? text : Messages.Yaml(text);

    private static bool IsPlain(string text) =>
        text.Length > 0
        && char.IsLetterOrDigit(text[0])
        && text[^1] is not (':' or ' ')
        && text is not ("null" or "Null" or "NULL")
        && !text.AsSpan().ContainsAny(Indicators)
        && !text.Contains(": ", StringComparison.Ordinal)
        && text.All(static c => c == ' ' || char.IsLetterOrDigit(c) || char.IsPunctuation(c) || char.IsSymbol(c));
}
