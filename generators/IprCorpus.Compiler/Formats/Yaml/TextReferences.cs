using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Yaml;

/// <summary>Finds the text files that a corpus file needs, without compiling it.</summary>
internal static class TextReferences
{
    /// <summary>
    /// The corpus-relative paths of the texts of a file's documents, in ordinal order, each once. Paths that lead out of
    /// the corpus are not among them; compiling the file reports them.
    /// </summary>
    public static EquatableArray<string> Read(SourceFile yaml, CancellationToken ct)
    {
        if (yaml.Text.Length > YamlLimits.FileLength)
            return [];

        var paths = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var chunk in YamlChunk.Split(yaml.Text).Take(YamlLimits.Documents))
        {
            ct.ThrowIfCancellationRequested();
            var (isDocument, reference) = DocumentHead.Read(yaml.Text, chunk, ct);
            if (!isDocument)
                continue;

            if (reference is null)
                paths.UnionWith(CorpusPath.DefaultTexts(yaml.Path));
            else if (CorpusPath.TryResolve(yaml.Path, reference, out var path))
                paths.Add(path);
        }

        return new EquatableArray<string>(paths);
    }
}
