namespace IprCorpus.Compiler.Diagnostics;

/// <summary>IPR00xx: diagnostics about the diagnostics themselves.</summary>
internal static class CommonRules
{
    public static readonly DiagnosticRule TooManyErrors = DiagnosticRule.Error("IPR0017", "Too many errors",
        "{0} more errors {2} are not shown; correct the first {1} and build again");

    public static readonly DiagnosticRule TooManyWarnings = DiagnosticRule.Warning("IPR0018", "Too many warnings",
        "{0} more warnings {2} are not shown; see to the first {1} and build again");

    public static readonly DiagnosticRule TooManyNotes = DiagnosticRule.Info("IPR0019", "Too much information",
        "{0} more items of information {2} are not shown, after the first {1}");

    /// <summary>Gets the rule that reports left-out diagnostics of a severity; it has that severity itself.</summary>
    public static DiagnosticRule TooMany(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => TooManyErrors,
        RuleSeverity.Warning => TooManyWarnings,
        _ => TooManyNotes,
    };
}
