namespace IprCorpus.Compiler.Diagnostics;

/// <summary>IPR00xx: findings about the findings themselves.</summary>
internal static class CommonRules
{
    public static readonly DiagnosticRule TooManyFindings = DiagnosticRule.Error("IPR0017", "Too many findings in one file",
        "{0} more errors in this file are not shown; correct the first {1} and build again");

    public static readonly DiagnosticRule TooManyWarnings = DiagnosticRule.Warning("IPR0018", "Too many warnings in one file",
        "{0} more warnings in this file are not shown; see to the first {1} and build again");

    public static readonly DiagnosticRule TooManyNotes = DiagnosticRule.Info("IPR0019", "Too much information on one file",
        "{0} more findings that are information are not shown of this file, after the first {1}");

    /// <summary>What says that findings are left out is as serious as they are.</summary>
    public static DiagnosticRule TooMany(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => TooManyFindings,
        RuleSeverity.Warning => TooManyWarnings,
        _ => TooManyNotes,
    };
}
