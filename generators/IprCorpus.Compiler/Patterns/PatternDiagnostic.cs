using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Patterns;

/// <summary>An error in a pattern.</summary>
/// <param name="Rule">One of <see cref="DiagnosticCatalog"/>.</param>
/// <param name="Range">The range in the pattern.</param>
/// <param name="Arguments">Fill the rule's message format.</param>
internal sealed record PatternDiagnostic(DiagnosticRule Rule, TextRange Range, EquatableArray<string> Arguments)
{
    public static PatternDiagnostic Of(DiagnosticRule rule, TextRange range, params string[] arguments) =>
        new(rule, range, new EquatableArray<string>(Array.ConvertAll(arguments, Messages.Safe)));
}
