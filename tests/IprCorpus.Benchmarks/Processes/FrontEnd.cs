using IprCorpus.Compiler;
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
            .ToDictionary(static file => file.Path, StringComparer.Ordinal);
        var schema = SchemaCompiler.Compile(files["corpus.yaml"], CancellationToken.None).Schema
            ?? throw new InvalidOperationException("The corpus has no sound schema.");
        foreach (var file in files.Values.Where(static file => file.Path.EndsWith(".yaml", StringComparison.Ordinal) && file.Path != "corpus.yaml"))
        {
            var texts = TextReferences.Read(file, CancellationToken.None).Where(files.ContainsKey).Select(path => files[path]);
            var result = CorpusFileCompiler.Compile(new CorpusInput(file, [.. texts]), schema, CancellationToken.None);
            if (result.Documents.Count == 0)
            {
                throw new InvalidOperationException($"'{file.Path}' has no sound document.");
            }
        }

        return Environment.CpuUsage.TotalTime - before;
    }

    private static SourceFile Open(string path, string file)
    {
        var text = File.ReadAllText(file);
        return new SourceFile(path, file, path, SourceEncoding.Utf8, () => text);
    }
}
