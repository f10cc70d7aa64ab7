using System.Diagnostics;
using System.Text;

namespace IprCorpus.PackageTests.Harness;

/// <summary>Runs programs as somebody at a prompt does: nothing of the test run that surrounds them shows through.</summary>
/// <param name="packageCache">Where packages are unpacked; the machine's own cache where it is null.</param>
internal sealed class CommandLine(string? packageCache = null)
{
    private static readonly string Salt = Guid.NewGuid().ToString("N");
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public CommandResult DotNet(string folder, params IEnumerable<string> arguments) => Run(folder, "dotnet", arguments);

    public CommandResult Run(string folder, string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        SetEnvironment(start.Environment);

        var output = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', start.ArgumentList)} did not end within {Patience}:\n{output}");
        }

        process.WaitForExit();
        return new CommandResult(process.ExitCode, output.ToString());
    }

    private void SetEnvironment(IDictionary<string, string?> environment)
    {
        // A test run tells its children which MSBuild and which SDK it runs on.
        foreach (var name in environment.Keys.Where(static name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            environment.Remove(name);
        }

        environment["DOTNET_NOLOGO"] = "1";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";

        // None of these programs lives long enough for profiles to pay.
        environment["DOTNET_TieredPGO"] = "0";

        // The compiler stays, with the framework loaded: a build takes half the time, whatever the machine's own setting is.
        environment["UseSharedCompilation"] = "true";

        // So does MSBuild, in a server that only the commands of this run find. Its other nodes end with their builds.
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "1";
        environment["MSBUILDNODEHANDSHAKESALT"] = Salt;
        environment["MSBUILDDISABLENODEREUSE"] = "0";
        if (packageCache is not null)
        {
            environment["NUGET_PACKAGES"] = packageCache;
        }
    }

    private static void Append(StringBuilder output, string? line)
    {
        if (line is not null)
        {
            lock (output)
            {
                output.Append(line).Append('\n');
            }
        }
    }
}
