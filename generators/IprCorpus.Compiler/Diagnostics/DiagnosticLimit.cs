namespace IprCorpus.Compiler.Diagnostics;

/// <summary>
/// Bounds what is reported of one rule. Roslyn keeps reported diagnostics in a hash set, and half of those that a generator reports
/// of one rule have the same hash, so that a hundred thousand would take minutes.
/// </summary>
internal static class DiagnosticLimit
{
    /// <summary>The greatest number of diagnostics of one rule.</summary>
    public const int OfOneRule = 5000;

    /// <summary>Leaves out what exceeds the limit, last files first, and says so with the same severity.</summary>
    public static IEnumerable<CorpusDiagnostic> Bound(IReadOnlyCollection<CorpusDiagnostic> diagnostics) =>
        diagnostics.Count <= OfOneRule ? diagnostics : diagnostics.GroupBy(static found => found.Rule).SelectMany(static rule => Bound(rule.Key, [.. rule]));

    private static IEnumerable<CorpusDiagnostic> Bound(DiagnosticRule rule, IReadOnlyList<CorpusDiagnostic> found) =>
        found.Count <= OfOneRule
            ? found
            : found
                .OrderBy(static one => one.Location?.Path, StringComparer.Ordinal).ThenBy(static one => one.Location?.Start)
                .Take(OfOneRule)
                .Append(CommonRules.LeftOut(found.Count - OfOneRule, OfOneRule, "of the corpus", [rule], null));
}
