using IprCorpus.Compiler.Text;

namespace IprCorpus.Build.Tests;

/// <summary>A corpus on disk, and beside it the folder that a build writes to.</summary>
internal sealed class CorpusFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("iprcorpus-build-").FullName;

    public CorpusFolder(IEnumerable<(string Path, string Content)> files)
    {
        foreach (var (path, content) in files)
        {
            Write(path, content);
        }
    }

    public string Folder => Path.Combine(_root, "corpus") + Path.DirectorySeparatorChar;

    public string Output => Path.Combine(_root, "output") + Path.DirectorySeparatorChar;

    public IReadOnlyList<string> Files => [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    public IEnumerable<SourceFile> Sources => Files.Select(path => CorpusFileReader.Read(path, Folder, format: null));

    public void Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Folder + path)!);
        File.WriteAllText(Folder + path, content);
    }

    public void Edit(string path, string old, string @new)
    {
        var content = File.ReadAllText(Folder + path);
        content.Should().Contain(old, "an edit that changes nothing tests nothing");
        File.WriteAllText(Folder + path, content.Replace(old, @new, StringComparison.Ordinal));
    }

    public void Build(bool isForced = true, IEnumerable<string>? files = null)
    {
        Directory.CreateDirectory(Output);
        File.WriteAllLines(Output + "request.txt", [Folder, Output, isForced ? "resource" : "auto", .. (files ?? Files).Select(static path => "|" + path)]);
        CorpusBuild.Run(BuildRequest.Read(Output + "request.txt"));
    }

    /// <summary>What the C# compiler is given, by file name; paths are those that every folder has.</summary>
    public IReadOnlyDictionary<string, string> Products() =>
        new[] { "corpus.bin", "diagnostics.txt", "instances.txt", "schema.yaml" }.ToDictionary(
            static name => name,
            name => Convert.ToHexString(File.ReadAllBytes(Output + name)).Replace(Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(Folder)), "", StringComparison.Ordinal));

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
