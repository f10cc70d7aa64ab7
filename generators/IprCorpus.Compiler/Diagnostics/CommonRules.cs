using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Diagnostics;

/// <summary>IPR00xx: diagnostics about the diagnostics themselves.</summary>
internal static class CommonRules
{
    public static readonly DiagnosticRule TooManyErrors = DiagnosticRule.Error("IPR0017", "Too many errors",
        "{0} more errors {2} ({3}) are not shown; correct the first {1} and build again");

    public static readonly DiagnosticRule TooManyWarnings = DiagnosticRule.Warning("IPR0018", "Too many warnings",
        "{0} more warnings {2} ({3}) are not shown; see to the first {1} and build again");

    public static readonly DiagnosticRule TooManyNotes = DiagnosticRule.Info("IPR0019", "Too much information",
        "{0} more items of information {2} ({3}) are not shown, after the first {1}");

    private static readonly DiagnosticRule[] All = [TooManyErrors, TooManyWarnings, TooManyNotes];

    /// <summary>Reports that diagnostics are left out, with their severity, and names their rules.</summary>
    /// <param name="count">The number of those that are left out.</param>
    /// <param name="shown">The number of those that are not.</param>
    /// <param name="scope">In words that follow "warnings".</param>
    /// <param name="rules">Their rules, all of one severity.</param>
    /// <param name="location">The place of the report; null for none.</param>
    public static CorpusDiagnostic LeftOut(int count, int shown, string scope, IReadOnlyList<DiagnosticRule> rules, FileLocation? location) => new(
        rules[0].Severity switch { RuleSeverity.Error => TooManyErrors, RuleSeverity.Warning => TooManyWarnings, _ => TooManyNotes },
        location, [Messages.Number(count), Messages.Number(shown), scope, Messages.List([.. rules.Select(static rule => rule.Id)])]);

    /// <summary>Determines whether a diagnostic reports nothing but that diagnostics are left out, all of which are suppressed.</summary>
    /// <param name="found">The diagnostic.</param>
    /// <param name="isSuppressed">Tells whether the rule of an id is suppressed.</param>
    public static bool HidesOnly(CorpusDiagnostic found, Predicate<string> isSuppressed) =>
        Array.IndexOf(All, found.Rule) >= 0
        && found.Arguments[found.Arguments.Count - 1].Split([", ", " and "], StringSplitOptions.None).All(id => isSuppressed(id));
}
