using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace IprCorpus.Benchmarks.Processes;

/// <summary>A process that has ended.</summary>
/// <param name="Output">What it printed.</param>
/// <param name="Elapsed">From its start to its end.</param>
/// <param name="Processor">The processor time of all its threads and of the processes that it started; the elapsed time where the system does not say.</param>
/// <param name="PeakBytes">The most memory that it held, where the system says.</param>
internal sealed record ProcessRun(string Output, TimeSpan Elapsed, TimeSpan Processor, long PeakBytes)
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(25);

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message has what it printed.</exception>
    public static ProcessRun Of(string folder, string program, params IEnumerable<string> arguments) => Of(folder, [], program, arguments);

    /// <summary>Runs a program to its end, with settings of its own in its environment.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message has what it printed.</exception>
    public static ProcessRun Of(string folder, IEnumerable<KeyValuePair<string, string>> settings, string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";

        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var before = ChildUsage.ProcessorTime;
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(Poll))
        {
            peak = Math.Max(peak, PeakOf(process.Id));
        }

        watch.Stop();
        return process.ExitCode == 0
            ? new ProcessRun(output.Result, watch.Elapsed, ChildUsage.ProcessorTime - before ?? watch.Elapsed, peak)
            : throw new InvalidOperationException(
                $"{program} {string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}:\n{output.Result}{errors.Result}");
    }

    /// <summary>Two processes, one after the other, as one.</summary>
    public ProcessRun Then(ProcessRun next) =>
        new(Output + next.Output, Elapsed + next.Elapsed, Processor + next.Processor, Math.Max(PeakBytes, next.PeakBytes));

    /// <summary>What Linux calls the high-water mark; elsewhere nobody asks.</summary>
    private static long PeakOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(static line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : 1024 * long.Parse(line.AsSpan(6, line.Length - 8).Trim(), CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
