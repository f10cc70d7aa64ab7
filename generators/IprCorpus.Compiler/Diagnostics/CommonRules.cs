namespace IprCorpus.Compiler.Diagnostics;

/// <summary>IPR00xx: findings about the findings themselves.</summary>
internal static class CommonRules
{
    public static readonly DiagnosticRule TooManyFindings = DiagnosticRule.Error("IPR0017", "Too many findings in one file",
        "{0} more findings in this file are not shown; correct the first {1} and build again");
}
