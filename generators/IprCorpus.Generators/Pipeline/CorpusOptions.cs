using System.Globalization;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Hosting;
using IprCorpus.Compiler.Text;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IprCorpus.Generators.Pipeline;

/// <summary>The settings of the project file for the corpus.</summary>
/// <param name="Directory">The corpus folder: absolute, with <c>/</c> between its parts and at its end; empty where the project names none.</param>
/// <param name="InstanceLimit">A type with more instances than this gets no named ones.</param>
/// <param name="Storage">The storage of the data.</param>
/// <param name="Compiled">
/// The folder where the build has put what it made of the corpus, absolute, ending in <c>/</c>; empty where this host compiles the
/// corpus itself.
/// </param>
/// <param name="IsDesignTime">Whether the host is an IDE that asks for code and no build; then the analyzer reports diagnostics.</param>
/// <param name="Diagnostics">The diagnostics about the properties.</param>
internal sealed record CorpusOptions(
    string Directory, int InstanceLimit, CorpusStorage Storage, string Compiled, bool IsDesignTime, EquatableArray<CorpusDiagnostic> Diagnostics)
{
    private const string InstanceLimitProperty = "CorpusNamedInstanceLimit";
    private const string StorageProperty = "CorpusStorage";
    private const int DefaultInstanceLimit = 1000;

    /// <summary>Gets a value that indicates whether the build has compiled the corpus; then its documents are none of this host's business.</summary>
    public bool IsCompiled => Compiled.Length > 0;

    public static CorpusOptions Read(AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        var diagnostics = new List<CorpusDiagnostic>();
        return new CorpusOptions(
            Folder(provider, "CorpusDirectory"),
            ReadLimit(Property(provider, InstanceLimitProperty), diagnostics),
            ReadStorage(Property(provider, StorageProperty), diagnostics),
            Folder(provider, "CorpusCompiled"),
            Property(provider, "DesignTimeBuild").Equals("true", StringComparison.OrdinalIgnoreCase),
            new EquatableArray<CorpusDiagnostic>(diagnostics));
    }

    private static int ReadLimit(string text, List<CorpusDiagnostic> diagnostics)
    {
        if (text.Length == 0)
        {
            return DefaultInstanceLimit;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit))
        {
            return limit;
        }

        diagnostics.Add(new CorpusDiagnostic(HostRules.InvalidOption, null, [InstanceLimitProperty, text]));
        return DefaultInstanceLimit;
    }

    /// <summary>The targets turn <c>auto</c> into what it means for the corpus; where they have not run, it means literals.</summary>
    private static CorpusStorage ReadStorage(string text, List<CorpusDiagnostic> diagnostics)
    {
        switch (text.ToLowerInvariant())
        {
            case "" or "auto" or "literals":
                return CorpusStorage.Literals;
            case "resource":
                return CorpusStorage.Resource;
            default:
                diagnostics.Add(new CorpusDiagnostic(HostRules.InvalidStorage, null, [text]));
                return CorpusStorage.Literals;
        }
    }

    /// <summary>A folder, percent-encoded by the targets: a path can hold what is a comment in the file that brings it here.</summary>
    private static string Folder(AnalyzerConfigOptionsProvider provider, string name)
    {
        var folder = Uri.UnescapeDataString(Property(provider, name)).Replace('\\', '/');
        return folder.Length == 0 || folder.EndsWith("/", StringComparison.Ordinal) ? folder : folder + "/";
    }

    private static string Property(AnalyzerConfigOptionsProvider provider, string name) =>
        provider.GlobalOptions.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";
}

/// <summary>The places where the data of a corpus is stored.</summary>
internal enum CorpusStorage
{
    /// <summary>Into string literals of the generated code.</summary>
    Literals,

    /// <summary>Into a resource of the assembly, which the targets of the package have written.</summary>
    Resource,
}
