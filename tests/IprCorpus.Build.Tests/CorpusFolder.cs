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

    /// <summary>Answers a request, as the targets write it.</summary>
    /// <param name="storage">As the project says it.</param>
    /// <param name="lines">The files as lines of the request; all of the folder where it is null.</param>
    public void Build(string storage = "resource", IEnumerable<string>? lines = null) => CorpusBuild.Run(Request(storage, lines)).Should().BeEmpty();

    public BuildRequest Request(string storage = "resource", IEnumerable<string>? lines = null, string links = "refuse")
    {
        Directory.CreateDirectory(Output);
        var request = Output + "request.test.txt";
        File.WriteAllLines(request, [BuildRequest.Form, Folder, Output, storage, links, .. lines ?? Files.Select(static path => "|||" + path)]);
        var read = BuildRequest.Read(request);
        File.Delete(request);
        return read;
    }

    /// <summary>What the C# compiler is given, by file name; paths are those that every folder has.</summary>
    public IReadOnlyDictionary<string, string> Products() =>
        new[] { "corpus.bin", "diagnostics.txt", "instances.txt", "schema.yaml" }.ToDictionary(
            static name => name,
            name => Convert.ToHexString(File.ReadAllBytes(Output + name)).Replace(Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(Folder)), "",
                StringComparison.Ordinal));

    /// <summary>Makes the next build work although nothing has changed.</summary>
    public void ForgetAnswer() => File.Delete(Output + BuildAnswer.Name);

    /// <summary>The digest of every file that a run leaves but the cache, by name.</summary>
    public IReadOnlyDictionary<string, string> Snapshot() => Directory.EnumerateFiles(Output)
        .Where(static path => Path.GetFileName(path) != "cache.bin")
        .ToDictionary(static path => Path.GetFileName(path), static path => Product.Of(path).Digest);

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
