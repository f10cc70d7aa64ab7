using System.Globalization;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IprCorpus.Generators.Pipeline;

/// <summary>What the project file says about the corpus.</summary>
/// <param name="Directory">The corpus folder: absolute, with <c>/</c> between its parts and at its end; empty where the project names none.</param>
/// <param name="InstanceLimit">A type with more instances than this gets no named ones.</param>
/// <param name="IsDesignTime">Whether the host is an IDE that asks for code and no build; then the analyzer reports findings.</param>
/// <param name="Diagnostics">What is wrong with the properties.</param>
internal sealed record CorpusOptions(string Directory, int InstanceLimit, bool IsDesignTime, EquatableArray<CorpusDiagnostic> Diagnostics)
{
    private const string InstanceLimitProperty = "CorpusNamedInstanceLimit";
    private const int DefaultInstanceLimit = 1000;

    public static CorpusOptions Read(AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        var limit = DefaultInstanceLimit;
        EquatableArray<CorpusDiagnostic> diagnostics = [];
        var text = Property(provider, InstanceLimitProperty);
        if (text.Length > 0 && !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out limit))
        {
            limit = DefaultInstanceLimit;
            diagnostics = [new CorpusDiagnostic(DiagnosticRules.InvalidOption, null, [InstanceLimitProperty, text])];
        }

        // Percent-encoded by the targets, for a path can hold what is a comment in the file that brings it here.
        var directory = Uri.UnescapeDataString(Property(provider, "CorpusDirectory")).Replace('\\', '/');
        return new CorpusOptions(
            directory.Length == 0 || directory.EndsWith("/", StringComparison.Ordinal) ? directory : directory + "/",
            limit,
            Property(provider, "DesignTimeBuild").Equals("true", StringComparison.OrdinalIgnoreCase),
            diagnostics);
    }

    private static string Property(AnalyzerConfigOptionsProvider provider, string name) =>
        provider.GlobalOptions.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";
}
