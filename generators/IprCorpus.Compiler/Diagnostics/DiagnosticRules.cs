using System.Reflection;

namespace IprCorpus.Compiler.Diagnostics;

/// <summary>
/// The catalogue of everything that can be wrong with a corpus, grouped by stage: IPR00xx files, IPR01xx YAML,
/// IPR02xx schema, IPR03xx anchors, IPR04xx references and ids, IPR05xx values, IPR06xx names, IPR07xx the corpus as a
/// whole, IPR08xx what C# code asks of a corpus, IPR09xx the project, IPR10xx formats of others. An id is never given to another
/// rule. Each has its section in <c>generators/DIAGNOSTICS.md</c>.
/// </summary>
internal static partial class DiagnosticRules
{
    private static readonly Lazy<IReadOnlyList<DiagnosticRule>> Catalogue = new(static () =>
        [.. typeof(DiagnosticRules)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(static field => field.GetValue(null))
            .OfType<DiagnosticRule>()
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal)]);

    /// <summary>Every rule, in the order of the ids.</summary>
    public static IReadOnlyList<DiagnosticRule> All => Catalogue.Value;

    private static DiagnosticRule Error(string id, string title, string message) => new(id, title, message, RuleSeverity.Error);

    private static DiagnosticRule Warning(string id, string title, string message) => new(id, title, message, RuleSeverity.Warning);

    private static DiagnosticRule Info(string id, string title, string message) => new(id, title, message, RuleSeverity.Info);
}
