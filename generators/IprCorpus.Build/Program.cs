using System.Globalization;
using IprCorpus.Build;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Hosting;

// Run by the targets of the package, with the file that says what to do. What is wrong with the contents of the corpus is for the
// generator to report; what is printed here is wrong with files, with the machine, or with this program.
try
{
    // The request is this run's own, and nobody reads it again.
    var request = BuildRequest.Read(args[0]);
    File.Delete(args[0]);
    var refused = CorpusBuild.Run(request);
    foreach (var (path, reason) in refused)
    {
        Report(path + "(1,1)", HostRules.FileNotRead, path, reason);
    }

    return refused.Count == 0 ? 0 : 1;
}
catch (Exception exception) when (Cause(exception) is IOException or UnauthorizedAccessException or InvalidDataException)
{
    Console.Error.WriteLine($"IprCorpus : error : {Cause(exception).Message}");
    return 1;
}
catch (Exception exception)
{
    Report("IprCorpus ", HostRules.ToolFault, Cause(exception).ToString());
    return 1;
}

// Files are read several at a time; one failure says enough.
static Exception Cause(Exception exception) => exception is AggregateException { InnerException: { } first } ? first : exception;

// In the form that MSBuild knows.
static void Report(string place, DiagnosticRule rule, params string[] arguments) => Console.Error.WriteLine(
    $"{place}: error {rule.Id}: {string.Format(CultureInfo.InvariantCulture, rule.MessageFormat, [.. arguments.Select(Messages.Safe)])}");
