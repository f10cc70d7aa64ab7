using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Benchmarks.Processes;

/// <summary>Reads and checks a corpus as the generator does, and emits nothing: what is left is the cost of emission.</summary>
internal static class FrontEnd
{
    /// <summary>The processor time from the first file to the last, in a process that has done nothing before.</summary>
    public static TimeSpan Read(string folder)
    {
        var before = Environment.CpuUsage.TotalTime;
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Open(Path.GetRelativePath(folder, file).Replace('\\', '/'), file))
            .ToList();
        var whole = WholeCorpus.Compile(files, workers: 1, CancellationToken.None);
        if (whole.Schema?.Schema is null || !whole.Files.Any(static file => file.Documents.Count > 0))
        {
            throw new InvalidOperationException($"'{folder}' has no sound documents.");
        }

        return Environment.CpuUsage.TotalTime - before;
    }

    private static SourceFile Open(string path, string file)
    {
        var text = File.ReadAllText(file);
        return new SourceFile(path, file, path, SourceEncoding.Utf8, () => text);
    }
}
