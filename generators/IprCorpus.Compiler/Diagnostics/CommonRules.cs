namespace IprCorpus.Compiler.Diagnostics;

/// <summary>IPR00xx: diagnostics about the diagnostics themselves.</summary>
internal static class CommonRules
{
    public static readonly DiagnosticRule TooManyDiagnostics = DiagnosticRule.Error("IPR0017", "Too many diagnostics in one file",
        "{0} more diagnostics in this file are not shown; correct the first {1} and build again");
}
