using System.Security.Cryptography;
using IprCorpus.Parquet.Manifests;
using IprCorpus.Parquet.Tables;

namespace IprCorpus.Parquet.Writing;

/// <summary>Opens the files of an export, and knows those that are complete.</summary>
internal sealed class TableFiles(string folder, ExportFormat format, IReadOnlyDictionary<string, string> metadata)
{
    private readonly List<ManifestFile> _complete = [];

    public IReadOnlyList<ManifestFile> Complete => _complete;

    public static string PartFolder(int part) => FormattableString.Invariant($"part-{part:D5}");

    /// <summary>Opens a file for the rows of a table.</summary>
    public ITableFile Open(string below, TableSchema table)
    {
        Directory.CreateDirectory(Path.Combine(folder, below));
        var path = Path.Combine(folder, below, NameOf(table));
        return format == ExportFormat.Csv
            ? new CsvTableFile(path, table)
            : new ParquetTableFile(path, table, new Dictionary<string, string>(metadata) { ["iprcorpus.table"] = table.Name });
    }

    /// <summary>Closes a file and takes its digest.</summary>
    public void Close(ITableFile file, string below, TableSchema table, int? part, long rows)
    {
        file.Dispose();
        using var stream = File.OpenRead(Path.Combine(folder, below, NameOf(table)));
        var digest = Convert.ToHexString(SHA256.HashData(stream));
        _complete.Add(new ManifestFile($"{below}/{NameOf(table)}", table.Name, part, rows, stream.Length, digest));
    }

    private string NameOf(TableSchema table) => table.Name + (format == ExportFormat.Csv ? ".csv" : ".parquet");
}
