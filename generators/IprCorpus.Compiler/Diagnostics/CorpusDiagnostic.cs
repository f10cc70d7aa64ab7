using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Diagnostics;

/// <summary>A finding, as data: which rule, with which arguments, where.</summary>
/// <param name="Rule">One of <see cref="DiagnosticCatalog"/>.</param>
/// <param name="Location">Null only for findings about the corpus as a whole.</param>
/// <param name="Arguments">Fill the rule's message format.</param>
internal sealed record CorpusDiagnostic(DiagnosticRule Rule, FileLocation? Location, EquatableArray<string> Arguments)
{
    /// <summary>
    /// A finding whose arguments may come from a file: whatever stands there, the message is one line of bounded length,
    /// without characters that a terminal or a log would obey.
    /// </summary>
    public static CorpusDiagnostic Of(DiagnosticRule rule, FileLocation? location, params string[] arguments) =>
        new(rule, location, new EquatableArray<string>(Array.ConvertAll(arguments, Messages.Safe)));
}
