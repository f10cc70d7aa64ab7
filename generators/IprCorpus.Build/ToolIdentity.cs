using IprCorpus.Compiler.Layout;

namespace IprCorpus.Build;

/// <summary>Identifies the tool that gives an answer: nothing that another tool left is taken for its own.</summary>
internal static class ToolIdentity
{
    /// <summary>
    /// The version for people, and the module ids of both assemblies. A build is deterministic, so the ids change with the
    /// sources and with nothing else.
    /// </summary>
    public static string Value { get; } =
        $"IprCorpus.Build {typeof(ToolIdentity).Assembly.GetName().Version} {typeof(ToolIdentity).Module.ModuleVersionId:N} " +
            $"{typeof(ResourceWriter).Module.ModuleVersionId:N}";
}
