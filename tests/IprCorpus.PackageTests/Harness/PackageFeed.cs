using System.Globalization;

namespace IprCorpus.PackageTests.Harness;

/// <summary>The packages, packed once as a release is, in a feed outside the repository, with a package cache of its own.</summary>
public sealed class PackageFeed : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("iprcorpus-").FullName;
    private readonly CommandLine _consumer;
    private string? _next;

    public PackageFeed()
    {
        _consumer = new CommandLine(Path.Combine(_root, "cache"));
        Pack(RepositoryCopy.To(Path.Combine(_root, "tree")), Folder);
        WriteWorkspace();
    }

    /// <summary>No cache of any machine has seen it, so that none can answer with an older build.</summary>
    internal static string Version { get; } = "0.1.0-test." + DateTime.UtcNow.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);

    /// <summary>The commit that the packages name, as a release names its own.</summary>
    internal static string Commit { get; } = new('c', 40);

    /// <summary>The folder of the packed packages.</summary>
    internal string Folder => Path.Combine(_root, "feed");

    /// <summary>A second feed, for packages of others.</summary>
    internal string Neighbours => NewFolder("neighbours");

    /// <summary>Packs a source tree as a whole, in Release.</summary>
    internal static void Pack(string tree, string output) =>
        new CommandLine().DotNet(tree, "pack", "IprCorpus.sln", "-v:q", "-o", output, $"-p:Version={Version};RepositoryCommit={Commit};NuGetAudit=false")
            .Succeeded();

    /// <summary>Packs what builders of corpora reference under the next version, unless it is there.</summary>
    /// <returns>The version.</returns>
    internal string PackNext()
    {
        if (_next is null)
        {
            _next = Version + ".next";
            foreach (var project in (string[])["src/IprCorpus.Runtime", "generators/IprCorpus.Generators"])
            {
                new CommandLine().DotNet(Path.Combine(_root, "tree"), "pack", project, "-v:q", "-o", Neighbours, $"-p:Version={_next};NuGetAudit=false")
                    .Succeeded();
            }
        }

        return _next;
    }

    /// <summary>Packs a project of an edited copy of the sources as the release after the one in the feed.</summary>
    internal CommandResult PackAgainstBaseline(string project, Action<string> edit)
    {
        var tree = RepositoryCopy.To(Path.Combine(_root, "edited"));
        edit(tree);
        return new CommandLine().DotNet(
            Path.Combine(tree, project), "pack", "-v:m", "-o", NewFolder("edited-feed"),
            $"-p:Version={Version}.edited;BaselineFolder={Folder};BaselineVersion={Version};NuGetAudit=false");
    }

    /// <summary>An empty folder that lives as long as the feed.</summary>
    internal string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(_root, name)).FullName;

    /// <summary>A project from <c>Consumers/</c>, its files as they are there; tests that give the same name share its restored state.</summary>
    internal ConsumerProject Open(string template, string? name = null) =>
        ConsumerProject.Lay(template, NewFolder(Path.Combine("work", name ?? template)), _consumer);

    /// <summary>Runs a program in one file.</summary>
    /// <returns>What it prints.</returns>
    internal string Run(string folder, string file) => DotNet(folder, "run", file);

    /// <summary>Runs a command of the SDK that has to succeed.</summary>
    /// <returns>What it prints.</returns>
    internal string DotNet(string folder, params IEnumerable<string> arguments) => _consumer.DotNet(folder, arguments).Succeeded();

    /// <summary>Runs an installed tool that has to succeed.</summary>
    /// <returns>What it prints.</returns>
    internal string RunTool(string folder, string tool, params IEnumerable<string> arguments) => _consumer.Run(folder, tool, arguments).Succeeded();

    /// <inheritdoc/>
    public void Dispose()
    {
        _consumer.DotNet(_root, "build-server", "shutdown", "--msbuild");
        try
        {
            Directory.Delete(_root, recursive: true);
        }
        catch (IOException)
        {
            // A compiler server can hold an analyzer open where files in use cannot be deleted.
        }
    }

    // Build files above the temporary folder would be somebody's; these end the search for them.
    private void WriteWorkspace()
    {
        var work = NewFolder("work");
        File.WriteAllText(Path.Combine(work, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <IprCorpusVersion>{Version}</IprCorpusVersion>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(work, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(work, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(Path.Combine(work, ".editorconfig"), "root = true\n");

        // Adds to the machine's own configuration: everything else comes from where it comes from there.
        File.WriteAllText(Path.Combine(work, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{Folder}" />
                <add key="neighbours" value="{Neighbours}" />
              </packageSources>
            </configuration>
            """);
    }
}
