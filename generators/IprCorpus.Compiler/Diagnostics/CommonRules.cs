namespace IprCorpus.Compiler.Diagnostics;

/// <summary>IPR00xx: diagnostics about the diagnostics themselves.</summary>
internal static class CommonRules
{
    public static readonly DiagnosticRule TooManyErrors = DiagnosticRule.Error("IPR0017", "Too many diagnostics in one file",
        "{0} more errors in this file are not shown; correct the first {1} and build again");

    public static readonly DiagnosticRule TooManyWarnings = DiagnosticRule.Warning("IPR0018", "Too many warnings in one file",
        "{0} more warnings in this file are not shown; see to the first {1} and build again");

    public static readonly DiagnosticRule TooManyNotes = DiagnosticRule.Info("IPR0019", "Too much information on one file",
        "{0} more items of information on this file are not shown, after the first {1}");

    /// <summary>Gets the rule that reports left-out diagnostics of a severity; it has that severity itself.</summary>
    public static DiagnosticRule TooMany(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => TooManyErrors,
        RuleSeverity.Warning => TooManyWarnings,
        _ => TooManyNotes,
    };
}
