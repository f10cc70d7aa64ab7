using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Patterns;
using IprCorpus.Compiler.Patterns.Binding;
using IprCorpus.Compiler.Patterns.Program;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Generators.Patterns;

/// <summary>The result for a method: code, or diagnostics, or both.</summary>
/// <param name="Source">The emitted source; null where there are errors.</param>
/// <param name="Diagnostics">The diagnostics.</param>
internal sealed record PatternResult(PatternSource? Source, EquatableArray<CorpusDiagnostic> Diagnostics)
{
    /// <summary>Compiles the pattern of a method.</summary>
    public static PatternResult Of(PatternMethod method, PatternSchema schema)
    {
        var (program, diagnostics) = PatternCompiler.Compile(method.Text.Value, schema);
        return new PatternResult(
            program is null ? null : new PatternSource(method.Signature, program),
            new EquatableArray<CorpusDiagnostic>(diagnostics.Select(method.Text.Locate)));
    }

    /// <summary>There is no corpus that the pattern could be about.</summary>
    public static PatternResult WithoutCorpus(PatternMethod method) =>
        new(null, [CorpusDiagnostic.Of(PatternRules.PatternWithoutCorpus, method.NameLocation, method.Signature.Name)]);

    /// <summary>There are two corpora that the pattern could be about.</summary>
    public static PatternResult Ambiguous(PatternMethod method, params string[] namespaces) =>
        new(null, [PatternMethodReader.Ambiguous(method.NameLocation, method.Signature.Name, namespaces)]);
}

/// <summary>A method and its program.</summary>
internal sealed record PatternSource(PatternSignature Signature, PatternProgram Program);
