using System.CommandLine;
using System.Globalization;
using IprCorpus.Parquet;
using IprCorpus.Tool.Export;

namespace IprCorpus.Tool.Commands;

/// <summary>
/// <c>iprcorpus export</c>: writes a corpus as tables for other engines, file by file, so that it can be larger than memory. Exit
/// code 1 where the corpus has an error; an earlier export then stays as it is.
/// </summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("corpus") { Description = "The folder with corpus.yaml." }.AcceptExistingOnly();
        var target =
            new Argument<DirectoryInfo>("folder") { Description = "The folder to write: new, empty, or with an earlier export, which is replaced as a whole." };
        var parquet = new Option<bool>("--parquet") { Description = "Writes Parquet; this is the default." };
        var csv = new Option<bool>("--csv") { Description = "Writes CSV instead of Parquet." };
        var version = new Option<string?>("--corpus-version") { Description = "The version of the corpus, for the manifest and the files." };
        var flat = new Option<bool>("--flat") { Description = "Leaves out the nested form, a row a document, that ML libraries load." };
        var part = new Option<int?>("--part-size") { Description = "How many million characters of text a part takes; 64 by default." };
        var command = new Command("export", "Writes a corpus as tables that DuckDB, ClickHouse, pandas and others read.") { folder, target, parquet, csv,
            version, flat, part };
        command.Validators.Add(result =>
        {
            if (result.GetValue(parquet) && result.GetValue(csv))
            {
                result.AddError("Choose --parquet or --csv; for both, export twice into two folders.");
            }

            if (result.GetValue(part) is <= 0)
            {
                result.AddError("--part-size is a number of million characters, at least 1.");
            }
        });
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(folder),
            parsed.GetRequiredValue(target).FullName,
            new ExportOptions
            {
                Format = parsed.GetValue(csv) ? ExportFormat.Csv : ExportFormat.Parquet,
                Version = parsed.GetValue(version),
                IncludeNested = !parsed.GetValue(flat),
                CharactersPerPart = (parsed.GetValue(part) ?? 64) * 1_000_000L,
            },
            parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(DirectoryInfo folder, string target, ExportOptions options, InvocationConfiguration invocation)
    {
        try
        {
            if (CorpusExport.Write(folder, target, options, invocation.Error) is not { } summary)
            {
                invocation.Error.WriteLine("Nothing was exported, because the corpus has errors. Correct them and export again.");
                return 1;
            }

            invocation.Output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"Documents: {summary.Documents:N0}, entities: {summary.Entities:N0}, annotations: {summary.Annotations:N0}, parts: " +
                    $"{summary.Parts:N0}, bytes: {summary.Bytes:N0}, in '{summary.Folder}'"));
            return 0;
        }
        catch (IOException exception)
        {
            invocation.Error.WriteLine(exception.Message);
            return 1;
        }
    }
}
