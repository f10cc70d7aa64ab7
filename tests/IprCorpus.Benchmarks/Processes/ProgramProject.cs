using System.Runtime.InteropServices;
using System.Text.Json;
using IprCorpus.Benchmarks.Contestants;

namespace IprCorpus.Benchmarks.Processes;

/// <summary>A contestant's program, laid out in a folder of its own and built there as anybody builds a project.</summary>
internal sealed class ProgramProject
{
    private static readonly string Programs = Path.Combine(Repository.Root, "tests", "IprCorpus.Benchmarks", "Programs");

    private readonly Contestant _contestant;
    private readonly string _folder;
    private readonly TreebankData _data;

    private ProgramProject(Contestant contestant, string folder, TreebankData data) => (_contestant, _folder, _data) = (contestant, folder, data);

    private string Built => Path.Combine(_folder, "bin", "built");

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
                <RepositoryRoot>{Repository.Root}</RepositoryRoot>
                <ToolsDirectory>{AppContext.BaseDirectory}</ToolsDirectory>
                <DataDirectory>{data.PathOf(contestant.Data)}</DataDirectory>
                <MachineRuntime>{RuntimeInformation.RuntimeIdentifier}</MachineRuntime>
              </PropertyGroup>
              <Import Project="{Path.Combine(Programs, "Program.props")}" />
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Directory.Build.targets"), $"""<Project><Import Project="{Path.Combine(Programs, "Program.targets")}" /></Project>""");
        File.WriteAllText(Path.Combine(folder, "Directory.Packages.props"), "<Project />");
        return new ProgramProject(contestant, folder, data);
    }

    /// <summary>Builds the program and lets it make its data. Gives how long the making of data took.</summary>
    public TimeSpan Build()
    {
        ProcessRun.Of(_folder, "dotnet", "build", "-c", "Release", "-v", "quiet", "-o", Built);
        return Import(Built);
    }

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

    /// <summary>Runs the compiler on the program as the build does, alone and from scratch.</summary>
    public ProcessRun Compile() => ProcessRun.Of(_folder, "dotnet", "exec", Compiler, "/noconfig", "@" + ResponseFile);

    /// <summary>How large the program's own assembly and its data are.</summary>
    public long Size
    {
        get
        {
            var assembly = new FileInfo(Path.Combine(Built, _contestant.Assembly + ".dll")).Length;
            var data = _contestant.DataFiles is { } files
                ? Directory.EnumerateFiles(Path.Combine(Built, Path.GetDirectoryName(files)!), Path.GetFileName(files)).Sum(static file => new FileInfo(file).Length)
                : 0;
            return assembly + data;
        }
    }

    private string Executable => OperatingSystem.IsWindows() ? _contestant.Assembly + ".exe" : _contestant.Assembly;

    private static string Compiler { get; } = FindCompiler();

    /// <summary>What the build tells the compiler, written once.</summary>
    private string ResponseFile
    {
        get
        {
            var file = Path.Combine(_folder, "compiler.rsp");
            if (!File.Exists(file))
            {
                var told = ProcessRun.Of(
                    _folder, "dotnet", "msbuild", "-t:Compile", "-p:Configuration=Release", "-p:SkipCompilerExecution=true;ProvideCommandLineArgs=true;NonExistentFile=none",
                    "-getItem:CscCommandLineArgs").Output;
                using var json = JsonDocument.Parse(told);
                var arguments = json.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
                    .Select(static item => item.GetProperty("Identity").GetString()!)
                    .Where(static argument => argument != "/noconfig");
                File.WriteAllLines(file, arguments.Select(static argument => argument.StartsWith('/') ? argument : $"\"{argument}\""));
            }

            return file;
        }
    }

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

    /// <summary>The compiler of the SDK that builds in the repository.</summary>
    private static string FindCompiler()
    {
        var told = ProcessRun.Of(Repository.Root, "dotnet", "--info").Output.Split('\n');
        var line = told.First(static line => line.Contains("Base Path:", StringComparison.Ordinal));
        return Path.Combine(line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(), "Roslyn", "bincore", "csc.dll");
    }
}
