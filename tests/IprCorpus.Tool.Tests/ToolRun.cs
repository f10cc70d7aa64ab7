using System.CommandLine;
using IprCorpus.Tool.Commands;

namespace IprCorpus.Tool.Tests;

/// <summary>A corpus folder of its own, and what the tool says of it.</summary>
internal sealed class ToolRun : IDisposable
{
    public const string Schema = """
        corpus: Harbour
        format: 1
        license: CC0-1.0
        entities:
          Ship: { properties: { name: string } }
        annotations:
          Sighting: { properties: { ship: Ship? } }
        """;

    public const string Log = """
        entities:
          - Ship: aurora
            name: Aurora
        ---
        document: march-1
        text: |
          At dawn the Aurora passed.
        annotations:
          - Sighting: s1
            exact: the Aurora
            ship: aurora
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("iprcorpus-tool-").FullName;

    public ToolRun With(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), content);
        return this;
    }

    public string PathOf(string path) => Path.Combine(_folder, path);

    public (int ExitCode, string Output, string Error) Invoke(string command, params string[] options) => InvokeOn(command, [""], options);

    /// <param name="command">A command.</param>
    /// <param name="places">Paths below the folder.</param>
    /// <param name="options">What follows them.</param>
    public (int ExitCode, string Output, string Error) InvokeOn(string command, string[] places, params string[] options)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        output.NewLine = error.NewLine = "\n";
        var exitCode = CommandLine.Create().Parse([command, .. places.Select(PathOf), .. options])
            .Invoke(new InvocationConfiguration { Output = output, Error = error });
        return (exitCode, Shown(output), Shown(error));
    }

    private string Shown(StringWriter writer) => writer.ToString().Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
