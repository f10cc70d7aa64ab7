namespace IprCorpus.Benchmarks.Corpora;

/// <summary>A file of a corpus folder.</summary>
/// <param name="Path">Its path below the folder, with slashes.</param>
/// <param name="Content">What it says.</param>
internal sealed record CorpusFile(string Path, string Content)
{
    /// <summary>Writes files into a folder, without a byte order mark.</summary>
    public static void WriteAll(IEnumerable<CorpusFile> files, string folder)
    {
        foreach (var file in files)
        {
            var path = System.IO.Path.Combine(folder, file.Path);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Content);
        }
    }
}
