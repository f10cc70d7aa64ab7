using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Patterns;

/// <summary>IPR0812: ids in C# literals.</summary>
internal static class LiteralIdRules
{
    public static readonly DiagnosticRule UnknownLiteralId = DiagnosticRule.Warning("IPR0821", "Unknown id in code",
        "The corpus has no {0} with the {1} '{2}'.{3}");
}
