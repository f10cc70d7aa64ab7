using System.Runtime.InteropServices;
using IprCorpus.Benchmarks.Contestants;

namespace IprCorpus.Benchmarks.Processes;

/// <summary>A contestant's program, laid out in a folder of its own and built there as anybody builds a project.</summary>
internal sealed class ProgramProject
{
    private static readonly string Programs = Path.Combine(Repository.Root, "tests", "IprCorpus.Benchmarks", "Programs");

    private readonly Contestant _contestant;
    private readonly string _folder;
    private readonly TreebankData _data;
    private Compilation? _compilation;

    private ProgramProject(Contestant contestant, string folder, TreebankData data) => (_contestant, _folder, _data) = (contestant, folder, data);

    private string Built => Path.Combine(_folder, "bin", "built");

    private string BuiltAssembly => Path.Combine(Built, _contestant.Assembly + ".dll");

    private string Published => Path.Combine(_folder, "bin", "published");

    public static ProgramProject Lay(Contestant contestant, TreebankData data, string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Copy(Path.Combine(Programs, contestant.Program), folder);
        Copy(Path.Combine(Programs, "Shared"), Path.Combine(folder, "Shared"));
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <ToolsDirectory>{AppContext.BaseDirectory}</ToolsDirectory>
                <PackageDirectory>{Path.Combine(AppContext.BaseDirectory, "package")}/</PackageDirectory>
                <CorpusStorage>{contestant.Storage}</CorpusStorage>
                <DataDirectory>{data.PathOf(contestant.Data)}</DataDirectory>
                <MachineRuntime>{RuntimeInformation.RuntimeIdentifier}</MachineRuntime>
              </PropertyGroup>
              <Import Project="{Path.Combine(Programs, "Program.props")}" />
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Directory.Build.targets"),
            $"""<Project><Import Project="{Path.Combine(Programs, "Program.targets")}" /></Project>""");
        File.WriteAllText(Path.Combine(folder, "Directory.Packages.props"), "<Project />");
        return new ProgramProject(contestant, folder, data);
    }

    /// <summary>Builds the program and lets it make its data. Gives how long the making of data took.</summary>
    public TimeSpan Build()
    {
        Make();
        return Import(Built);
    }

    /// <summary>Builds the program as anybody does, from clean or again.</summary>
    public ProcessRun Make() => ProcessRun.Of(_folder, "dotnet", "build", "-c", "Release", "-v", "quiet", "-o", Built);

    /// <summary>Compiles the program ahead of time.</summary>
    public void Publish()
    {
        ProcessRun.Of(_folder, "dotnet", "publish", "-c", "Release", "-v", "quiet", "-p:PublishAot=true", "-o", Published);
        Import(Published);
    }

    /// <summary>Runs the built program.</summary>
    public ProcessRun Run(params IEnumerable<string> mode) => ProcessRun.Of(_folder, Path.Combine(Built, Executable), mode);

    /// <summary>Runs the program that was compiled ahead of time.</summary>
    public ProcessRun RunPublished(params IEnumerable<string> mode) => ProcessRun.Of(_folder, Path.Combine(Published, Executable), mode);

    /// <summary>Compiles the built program once more, as the build does and from scratch.</summary>
    /// <exception cref="InvalidOperationException">What comes out is not what was built: the processes are not those of the build.</exception>
    public ProcessRun Compile()
    {
        var run = Compilation.Run();
        return File.ReadAllBytes(Compilation.Assembly).AsSpan().SequenceEqual(File.ReadAllBytes(BuiltAssembly))
            ? run
            : throw new InvalidOperationException($"'{Compilation.Assembly}' is not '{BuiltAssembly}'.");
    }

    /// <summary>Where the build put the corpus; null where it was not the build that chose.</summary>
    public string? Storage => Compilation.Storage;

    /// <summary>How large the program's own assembly and its data are.</summary>
    public long Size
    {
        get
        {
            var assembly = new FileInfo(BuiltAssembly).Length;
            var data = _contestant.DataFiles is { } files
                ? Directory.EnumerateFiles(Path.Combine(Built, Path.GetDirectoryName(files)!), Path.GetFileName(files))
                    .Sum(static file => new FileInfo(file).Length)
                : 0;
            return assembly + data;
        }
    }

    private Compilation Compilation => _compilation ??= Compilation.Of(_folder);

    private string Executable => OperatingSystem.IsWindows() ? _contestant.Assembly + ".exe" : _contestant.Assembly;

    /// <summary>Copied, so that no setting of the repository reaches the program.</summary>
    private static void Copy(string source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in Directory.EnumerateFiles(source))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }
    }

    private TimeSpan Import(string folder) =>
        _contestant.Imports ? ProcessRun.Of(_folder, Path.Combine(folder, Executable), "import", _data.PathOf(DataForm.Json)).Elapsed : TimeSpan.Zero;
}
