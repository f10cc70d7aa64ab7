using System.Text.Json;

namespace IprCorpus.Benchmarks.Processes;

/// <summary>The processes by which a build compiles a program, run again as often as one likes, each time from scratch.</summary>
internal sealed class Compilation
{
    private const string ResponseFile = "compiler.rsp";
    private const string Output = "/out:";
    private const string StorageFile = "storage.txt";

    private readonly string _folder;
    private readonly string _corpusTool;
    private readonly string _corpusRequest;

    private Compilation(string folder, string assembly, string corpusTool, string corpusRequest) =>
        (_folder, Assembly, _corpusTool, _corpusRequest) = (folder, assembly, corpusTool, corpusRequest);

    /// <summary>The file of the assembly that comes out.</summary>
    public string Assembly { get; }

    /// <summary>Where IprCorpus.Build put the corpus; null where the build does not run it.</summary>
    public string? Storage => RunsCorpusTool ? File.ReadAllText(Path.Combine(CorpusOutput, StorageFile)) : null;

    private static string Compiler { get; } = FindCompiler();

    private bool RunsCorpusTool => _corpusRequest.Length > 0;

    private string CorpusOutput => Path.GetDirectoryName(_corpusRequest)!;

    /// <summary>The compilation of a program that has been built: the build says what it tells the compiler, and what it asks of IprCorpus.Build.</summary>
    public static Compilation Of(string folder)
    {
        var told = ProcessRun.Of(
            folder, "dotnet", "msbuild", "-t:PrepareResources;Compile", "-p:Configuration=Release",
            "-p:SkipCompilerExecution=true;ProvideCommandLineArgs=true;NonExistentFile=none",
            "-getItem:CscCommandLineArgs", "-getProperty:_CorpusBuildTool,_CorpusRequest").Output;
        using var json = JsonDocument.Parse(told);
        var arguments = json.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
            .Select(static item => item.GetProperty("Identity").GetString()!)
            .Where(static argument => argument != "/noconfig")
            .ToList();
        File.WriteAllLines(Path.Combine(folder, ResponseFile), arguments.Select(static argument => argument.StartsWith('/') ? argument : $"\"{argument}\""));
        var properties = json.RootElement.GetProperty("Properties");
        var output = arguments.Find(static argument => argument.StartsWith(Output, StringComparison.Ordinal))![Output.Length..];
        return new Compilation(
            folder, Path.Combine(folder, output), properties.GetProperty("_CorpusBuildTool").GetString()!,
            properties.GetProperty("_CorpusRequest").GetString()!);
    }

    /// <summary>Compiles the corpus, where that is a process of its own, and then the program.</summary>
    public ProcessRun Run() => RunsCorpusTool ? CompileCorpus().Then(CompileProgram()) : CompileProgram();

    private ProcessRun CompileCorpus()
    {
        // The cache is among these, and a file that stays as it is would not be written.
        foreach (var file in Directory.EnumerateFiles(CorpusOutput).Where(file => file != _corpusRequest).ToList())
        {
            File.Delete(file);
        }

        return ProcessRun.Of(CorpusOutput, "dotnet", "exec", _corpusTool, _corpusRequest);
    }

    private ProcessRun CompileProgram() => ProcessRun.Of(_folder, "dotnet", "exec", Compiler, "/noconfig", "@" + ResponseFile);

    /// <summary>The compiler of the SDK that builds in the repository.</summary>
    private static string FindCompiler()
    {
        var told = ProcessRun.Of(Repository.Root, "dotnet", "--info").Output.Split('\n');
        var line = told.First(static line => line.Contains("Base Path:", StringComparison.Ordinal));
        return Path.Combine(line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(), "Roslyn", "bincore", "csc.dll");
    }
}
