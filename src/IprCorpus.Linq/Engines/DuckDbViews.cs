using System.Text;
using IprCorpus.Linq.Mapping;
using IprCorpus.Parquet.Manifests;
using IprCorpus.Parquet.Tables;

namespace IprCorpus.Linq.Engines;

/// <summary>The views through which DuckDB reads an export: one for each record type, over the Parquet files where they are.</summary>
internal static class DuckDbViews
{
    /// <summary>The statements that make them.</summary>
    public static IEnumerable<string> Create(CorpusTables tables, string folder) => tables.All.Select(table => View(table, tables.Manifest, folder));

    private static string View(RecordTable table, Manifest manifest, string folder)
    {
        var selects = table.Extension.Select(type => Select(table, type, manifest, folder)).ToList();
        if (selects.Count == 0)
        {
            selects.Add(Empty(table, table.Name));
        }

        return $"CREATE VIEW {Name(ViewDesign.NameOf(table.Name))} AS {string.Join("\nUNION ALL\n", selects)}";
    }

    private static string Select(RecordTable table, ManifestType type, Manifest manifest, string folder)
    {
        var files = manifest.Tables.Where(file => file.Table == type.Name).ToArray();
        if (files.Length == 0)
        {
            return Empty(table, type.Name);
        }

        var columns = type.Columns.Select(static column => column.Name).ToHashSet(StringComparer.Ordinal);
        var sql = new StringBuilder("SELECT ");
        sql.AppendJoin(", ",
            ColumnsOf(table).Select(column => $"{(columns.Contains(column.Name) ? Name(column.Name) : $"NULL::{TypeOf(column)}")} AS {Alias(column)}"));
        var paths = files.Select(file => Text(Path.Combine(folder, file.Path)));
        return sql.Append($", {Text(type.Name)} AS {Name(ViewDesign.TypeColumn)} FROM read_parquet([{string.Join(", ", paths)}])").ToString();
    }

    private static string Empty(RecordTable table, string type) =>
        $"SELECT {string.Join(", ", ColumnsOf(table).Select(static column => $"NULL::{TypeOf(column)} AS {Alias(column)}"))}, {Text(type)} AS " +
            $"{Name(ViewDesign.TypeColumn)} WHERE false";

    private static IEnumerable<TableColumn> ColumnsOf(RecordTable table) =>
        table.FixedColumns
            .Concat(table.Covering.Select(static layer => new TableColumn(TableDesign.CoveringColumn(layer), ColumnType.Int32, true)))
            .Concat(table.DeclaredColumns);

    private static string TypeOf(TableColumn column) => column.Type switch
    {
        ColumnType.Int32 => "INTEGER",
        ColumnType.Int64 => "BIGINT",
        ColumnType.Decimal => "DECIMAL(38, 18)",
        ColumnType.Bool => "BOOLEAN",
        ColumnType.Date => "DATE",
        ColumnType.Timestamp => "TIMESTAMP",
        _ => "VARCHAR",
    } + (column.IsList ? "[]" : "");

    private static string Alias(TableColumn column) => Name(ViewDesign.ColumnOf(column.Name));

    private static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Text(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
