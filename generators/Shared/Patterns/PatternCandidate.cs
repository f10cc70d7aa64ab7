using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Generators.Patterns;

/// <summary>A method that has the attribute.</summary>
/// <param name="Method">The declaration; null where it cannot be a pattern.</param>
/// <param name="Diagnostics">Why it cannot.</param>
/// <param name="HasFacade">
/// Whether the corpus that it means is one of a referenced assembly, and so known by its symbols. A corpus that is compiled
/// together with the method is known to the generator that compiles it, and to no other.
/// </param>
/// <param name="FacadeNamespace">The namespace of that corpus; empty where there is none.</param>
/// <param name="Rivals">The namespaces whose <c>Corpus</c>, if there were one, would be as near or nearer.</param>
internal sealed record PatternCandidate(
    PatternMethod? Method, EquatableArray<CorpusDiagnostic> Diagnostics, bool HasFacade, string FacadeNamespace, EquatableArray<string> Rivals);
