using System.Reflection;

namespace IprCorpus.Compiler.Diagnostics;

/// <summary>
/// The catalogue of everything that can be wrong with a corpus, by stage: IPR00xx files, IPR01xx YAML, IPR02xx schema,
/// IPR03xx anchors, IPR04xx references and ids, IPR05xx values, IPR06xx names, IPR07xx the corpus as a whole, IPR08xx what C#
/// code asks of a corpus, IPR09xx the project, IPR10xx formats of others. Each room declares its own rules, in static classes
/// whose names end in <c>Rules</c>. An id is never given to another rule. Each has its section in <c>generators/DIAGNOSTICS.md</c>.
/// </summary>
internal static class DiagnosticCatalog
{
    private static readonly Lazy<IReadOnlyList<DiagnosticRule>> Rules = new(static () =>
        [.. typeof(DiagnosticCatalog).Assembly.GetTypes()
            .Where(static type => type.Name.EndsWith("Rules", StringComparison.Ordinal))
            .SelectMany(static type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(static field => field.FieldType == typeof(DiagnosticRule))
            .Select(static field => (DiagnosticRule)field.GetValue(null)!)
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal)]);

    /// <summary>Every rule that the assembly declares, in the order of the ids.</summary>
    public static IReadOnlyList<DiagnosticRule> All => Rules.Value;
}
