using System.Collections.Immutable;
using IprCorpus.Compiler.Formats;

namespace IprCorpus.Generators.Tests.Fuzzing.Engine;

/// <summary>The files of a corpus as bytes, by path relative to its folder. Nobody writes to an array that is in one.</summary>
internal sealed record RawCorpus(ImmutableSortedDictionary<string, byte[]> Files)
{
    public static RawCorpus Empty => new(ImmutableSortedDictionary.Create<string, byte[]>(StringComparer.Ordinal));

    /// <summary>The files of a folder that the package takes for a corpus's, in whatever format.</summary>
    public static RawCorpus Load(string folder) => new(Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(static file => SourceFormats.DefaultEndings.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        .ToImmutableSortedDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal));

    public void Save(string folder)
    {
        foreach (var (path, content) in Files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, content);
        }
    }

    public RawCorpus With(string path, byte[] content) => new(Files.SetItem(path, content));

    public RawCorpus Without(string path) => new(Files.Remove(path));
}
