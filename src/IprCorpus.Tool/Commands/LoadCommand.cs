using System.CommandLine;
using System.Globalization;
using IprCorpus.Parquet;
using IprCorpus.Parquet.Manifests;
using IprCorpus.Tool.Export;
using IprCorpus.Tool.Output;

namespace IprCorpus.Tool.Commands;

/// <summary>
/// <c>iprcorpus load</c>: loads a corpus, or an export of one, into ClickHouse. Exit code 1 where the corpus has an error or the server
/// refuses a part; the version that was loaded before then stays the current one.
/// </summary>
internal static class LoadCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("corpus") { Description = "The folder with corpus.yaml, or one that 'export --parquet' has written." }
            .AcceptExistingOnly();
        var connection = new Option<string>("--clickhouse")
        {
            Description = "The server, as in \"Host=localhost;Database=corpus\"; Port, Protocol, Username and Password where they are not those by default.",
            Required = true,
        };
        var version = new Option<string?>("--corpus-version") { Description = "The version of the corpus; that of an export is in it." };
        var command = new Command("load", "Loads a corpus into ClickHouse, and makes it the current version when all of it is there.")
        {
            folder, connection, version,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetRequiredValue(folder), parsed.GetRequiredValue(connection), parsed.GetValue(version), parsed.InvocationConfiguration, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        DirectoryInfo folder, string connection, string? version, InvocationConfiguration invocation, CancellationToken cancellation)
    {
        using var exported = new TemporaryExport();
        try
        {
            var source = File.Exists(Path.Combine(folder.FullName, Manifest.FileName)) ? folder.FullName : exported.Path;
            if (source == exported.Path && CorpusExport.Write(
                folder, source, new ExportOptions { Version = version, IncludeNested = false }, invocation.Error) is null)
            {
                invocation.Error.WriteLine("Nothing was loaded.");
                return 1;
            }

            using var line = ProgressLine.On(invocation.Error);
            var summary = await CorpusClickHouse.LoadAsync(source, connection, new Progress(line), cancellation);
            line.Dispose();
            invocation.Output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"Files: {summary.Files:N0}, of which {summary.SentFiles:N0} were sent, rows: {summary.Rows:N0}, in the database '{summary.Database}'"));
            return 0;
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or ArgumentException)
        {
            invocation.Error.WriteLine(exception.Message);
            return 1;
        }
    }

    private sealed class Progress(ProgressLine line) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value) => line.Report((value.Files, value.FileCount));
    }

    /// <summary>A place for an export that is removed when it is loaded.</summary>
    private sealed class TemporaryExport : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("iprcorpus-load-");

        public string Path => System.IO.Path.Combine(_folder.FullName, "tables");

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
