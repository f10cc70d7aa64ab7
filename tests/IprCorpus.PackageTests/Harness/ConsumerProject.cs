namespace IprCorpus.PackageTests.Harness;

/// <summary>A stranger's project. Its restored state outlives a test; its files are laid anew for each.</summary>
internal sealed class ConsumerProject
{
    private readonly string _folder;
    private readonly CommandLine _commands;

    private ConsumerProject(string folder, CommandLine commands) => (_folder, _commands) = (folder, commands);

    private string Name => Path.GetFileNameWithoutExtension(Directory.EnumerateFiles(_folder, "*.csproj").Single());

    /// <summary>Lays the files of a folder under <c>Consumers/</c>.</summary>
    public static ConsumerProject Lay(string template, string folder, CommandLine commands)
    {
        var project = new ConsumerProject(folder, commands);
        project.Sweep();
        var source = Path.Combine(Repository.Root, "tests", "IprCorpus.PackageTests", "Consumers", template);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            // Written rather than copied: a file as old as the template would look older than the last test's build.
            project.Write(Path.GetRelativePath(source, file), File.ReadAllText(file));
        }

        return project;
    }

    public string PathOf(string path) => Path.Combine(_folder, path);

    public void Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), content);
    }

    /// <summary>Copies a file, so that it looks as new as one that was written.</summary>
    public void Copy(string source, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllBytes(PathOf(path), File.ReadAllBytes(source));
    }

    public void Edit(string path, string old, string @new)
    {
        var content = File.ReadAllText(PathOf(path));
        content.Should().Contain(old, "an edit that changes nothing tests nothing");
        Write(path, content.Replace(old, @new, StringComparison.Ordinal));
    }

    /// <summary>Gives a file a time long before that of any build.</summary>
    public void Age(string path) => File.SetLastWriteTimeUtc(PathOf(path), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));

    public void Delete(string path) => File.Delete(PathOf(path));

    public void Move(string folder, string to) => Directory.Move(PathOf(folder), PathOf(to));

    /// <summary>Where a text first stands in a file, as a build prints it: <c>file.yaml(3,5)</c>.</summary>
    public string Locate(string path, string text)
    {
        var content = File.ReadAllText(PathOf(path));
        var before = content[..content.IndexOf(text, StringComparison.Ordinal)];
        return $"{Path.GetFileName(path)}({before.Count(static character => character == '\n') + 1},{before.Length - before.LastIndexOf('\n')})";
    }

    /// <summary>Builds with the given options; restores unless an earlier build did.</summary>
    public BuildResult Build(params string[] options) => Execute("build", options);

    /// <summary>What an IDE does when it opens the project: it asks what the compiler would be told, and compiles nothing.</summary>
    public void Load() =>
        _commands.DotNet(_folder, "msbuild", "-t:Compile",
            "-p:DesignTimeBuild=true;BuildingProject=false;SkipCompilerExecution=true;ProvideCommandLineArgs=true").Succeeded();

    /// <summary>Publishes for this machine.</summary>
    public BuildResult Publish(params string[] options) => Execute("publish", [.. options, "--use-current-runtime", "-o", PathOf("bin/published")]);

    /// <summary>Packs into a folder.</summary>
    public BuildResult Pack(string output, params string[] options) => Execute("pack", [.. options, "-o", output]);

    /// <summary>What the program prints that the last build made; on whatever runtime there is.</summary>
    public string Run() =>
        _commands.DotNet(_folder, "exec", "--roll-forward", "Major",
            Directory.EnumerateFiles(PathOf("bin"), $"{Name}.dll", SearchOption.AllDirectories).Single()).Succeeded();

    /// <summary>What the published program prints.</summary>
    public string RunPublished() =>
        _commands.Run(_folder, PathOf(Path.Combine("bin", "published", OperatingSystem.IsWindows() ? $"{Name}.exe" : Name))).Succeeded();

    /// <summary>When the compiler last wrote the assembly; a build that skips the compiler leaves it as it was.</summary>
    public DateTime CompiledAt() =>
        File.GetLastWriteTimeUtc(Path.Combine(Directory.EnumerateDirectories(PathOf("obj/Debug")).Single(), $"{Name}.dll"));

    // The console prints each message again in its summary, whatever it is told; a log file has each as often as it was reported.
    private BuildResult Execute(string command, string[] options)
    {
        var log = Path.GetFullPath(PathOf("../build.log"));
        File.Delete(log);
        var result = _commands.DotNet(_folder, [command, "-noConsoleLogger", $"-flp:LogFile={log};Verbosity=minimal;NoSummary", .. NoRestore(), .. options]);
        return new BuildResult(result.ExitCode, result.Output + File.ReadAllText(log));
    }

    private string[] NoRestore() => File.Exists(PathOf("obj/project.assets.json")) ? ["--no-restore"] : [];

    private void Sweep()
    {
        if (!Directory.Exists(_folder))
        {
            return;
        }

        foreach (var entry in Directory.EnumerateFileSystemEntries(_folder).Where(static path => Path.GetFileName(path) is not "obj"))
        {
            if (Directory.Exists(entry))
            {
                Directory.Delete(entry, recursive: true);
            }
            else
            {
                File.Delete(entry);
            }
        }
    }
}
