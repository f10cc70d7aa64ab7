using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Formats.Json;

/// <summary>IPR105x: JSON, whatever is said in it.</summary>
internal static class JsonRules
{
    public static readonly DiagnosticRule JsonSyntax = DiagnosticRule.Error("IPR1051", "Malformed JSON",
        "This is not well-formed JSON: {0}, but here {1}");

    public static readonly DiagnosticRule JsonDuplicateKey = DiagnosticRule.Error("IPR1052", "Duplicate key in JSON",
        "The key '{0}' stands in this object already, at {1}; this value is left out");

    public static readonly DiagnosticRule JsonTooDeep = DiagnosticRule.Error("IPR1053", "JSON nested too deeply",
        "The JSON is nested more than {0} levels deep");

    public static readonly DiagnosticRule JsonTooLarge = DiagnosticRule.Error("IPR1054", "JSON is too large",
        "There are more than the {0} values that are read; split the file");

    public static readonly DiagnosticRule JsonLoneSurrogate = DiagnosticRule.Warning("IPR1055", "Half a character in JSON",
        "'{0}' is half of a surrogate pair, and no character by itself; U+FFFD stands in its place");

    public static readonly DiagnosticRule JsonNotANumber = DiagnosticRule.Error("IPR1056", "No number in JSON",
        "JSON has no '{0}'; it is read as null");
}
