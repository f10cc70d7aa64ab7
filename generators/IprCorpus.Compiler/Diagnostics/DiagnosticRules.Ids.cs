namespace IprCorpus.Compiler.Diagnostics;

internal static partial class DiagnosticRules
{
    public static readonly DiagnosticRule UnknownLiteralId = Warning("IPR0821", "Unknown id in code",
        "The corpus has no {0} with the {1} '{2}'.{3}");
}
