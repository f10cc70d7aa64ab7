using IprCorpus.Compiler.Formats.Yaml;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats;

/// <summary>Finds the other files that a corpus file needs, without compiling it.</summary>
internal static class CompanionPaths
{
    /// <summary>Corpus-relative paths in the order of preference, each once; some of them may not exist.</summary>
    public static EquatableArray<string> Read(SourceFile file, CorpusPaths paths, CancellationToken ct) =>
        SourceFormats.IsYaml(file) ? TextReferences.Read(file, ct)
        : SourceFormats.Of(file) is { } format ? new EquatableArray<string>(format.Companions(file, paths).Distinct())
        : [];
}
