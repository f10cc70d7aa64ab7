using Microsoft.CodeAnalysis;

namespace IprCorpus.Generators.Pipeline;

/// <summary>A file that the build has made of the corpus.</summary>
/// <param name="Name">The name of the file, without its folder.</param>
/// <param name="Text">The content of the file.</param>
internal sealed record BuildProduct(string Name, string Text)
{
    /// <summary>Reads an additional file; null for one that the build has not made.</summary>
    public static BuildProduct? Read(AdditionalText file, CorpusOptions options, CancellationToken cancellation) =>
        CorpusFiles.IsCompiled(file, options) ? new BuildProduct(Path.GetFileName(file.Path), file.GetText(cancellation)?.ToString() ?? "") : null;
}
