using IprCorpus.Tool.Export;
using IprCorpus.Tool.Files;

namespace IprCorpus.Parquet.Tests.Harness;

/// <summary>A folder that is removed with the test.</summary>
internal sealed class TestFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("iprcorpus-export-").FullName;

    public string PathOf(string below) => Path.Combine(_root, below);

    /// <summary>Writes the files of a corpus.</summary>
    public DirectoryInfo Write(TestCorpus corpus, string below = "corpus")
    {
        foreach (var (path, content) in corpus.Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(Path.Combine(below, path)))!);
            File.WriteAllText(PathOf(Path.Combine(below, path)), content);
        }

        return new DirectoryInfo(PathOf(below));
    }

    /// <summary>Exports a corpus folder as the tool does; null where the corpus has errors.</summary>
    public ExportSummary? TryExport(DirectoryInfo corpus, string below, ExportOptions options) =>
        new FolderExport(SourceFiles.OfCorpus(corpus.FullName, []), PathOf(below), options, progress: null).Run(CancellationToken.None);

    /// <summary>Exports a corpus folder without errors as the tool does.</summary>
    public ExportSummary Export(DirectoryInfo corpus, string below, ExportOptions options)
    {
        var summary = TryExport(corpus, below, options);
        summary.Should().NotBeNull();
        return summary!;
    }

    /// <summary>The lines of all CSV files by path, those of each file in ordinal order.</summary>
    public IReadOnlyList<string> Lines(string below) =>
    [
        .. Directory.EnumerateFiles(PathOf(below), "*.csv", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(path => File.ReadAllText(path).Split("\r\n").Order(StringComparer.Ordinal).Prepend(Path.GetRelativePath(PathOf(below), path))),
    ];

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
