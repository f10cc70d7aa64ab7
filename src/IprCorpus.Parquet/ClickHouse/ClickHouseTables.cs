using IprCorpus.Parquet.Manifests;
using IprCorpus.Parquet.Tables;

namespace IprCorpus.Parquet.ClickHouse;

/// <summary>
/// The tables of an export in ClickHouse: one for each type that has instances, with the columns of its files and the number of the
/// part, by which it is partitioned, so that a part comes and goes as a whole.
/// </summary>
internal static class ClickHouseTables
{
    /// <summary>The column that has the number of the part; 0 for entities.</summary>
    public const string Part = "_part_number";

    /// <summary>The statement that makes the table of a type.</summary>
    public static string Create(string database, ManifestType type)
    {
        var key = type.Section switch
        {
            "document" => SqlText.Name(TableDesign.Document),
            "entity" => SqlText.Name("Id"),
            _ => $"({SqlText.Name(TableDesign.Document)}, {SqlText.Name(TableDesign.Ordinal)})",
        };
        var columns = type.Columns.Select(static column => $"{SqlText.Name(column.Name)} {TypeOf(column)}").Append($"{SqlText.Name(Part)} UInt32");
        return $"CREATE TABLE IF NOT EXISTS {SqlText.Name(database, ViewDesign.TableOf(type.Name))} ({string.Join(", ", columns)}) " +
            $"ENGINE = MergeTree PARTITION BY {SqlText.Name(Part)} ORDER BY {key}";
    }

    /// <summary>The statement that takes a file of a part, whose bytes follow it.</summary>
    public static string Insert(string database, ManifestType type, string part)
    {
        var read = type.Columns.Select(static column => $"{SqlText.Name(column.Name)} {ReadTypeOf(column)}");
        var values = type.Columns.Select(Value).Append(part);
        return $"INSERT INTO {SqlText.Name(database, ViewDesign.TableOf(type.Name))} SELECT {string.Join(", ", values)} " +
            $"FROM input({SqlText.Literal(string.Join(", ", read))}) FORMAT Parquet";
    }

    /// <summary>The type of a column.</summary>
    public static string TypeOf(TableColumn column) => TypeOf(column, column.Type switch
    {
        ColumnType.Int32 => "Int32",
        ColumnType.Int64 => "Int64",
        ColumnType.Decimal => "Decimal(38, 18)",
        ColumnType.Bool => "Bool",

        // ClickHouse's own dates begin in 1900 and end in 2299.
        ColumnType.Date => "DateTime64(0, 'UTC')",
        ColumnType.Timestamp => "DateTime64(3, 'UTC')",
        _ => "String",
    });

    private static string TypeOf(TableColumn column, string type)
    {
        // Fragments are never null. An item of a list is where it is a part of a value that has no such part.
        var isOptional = column.IsOptional || (column.IsList && !column.Name.StartsWith('_'));
        type = isOptional ? $"Nullable({type})" : type;
        type = column.Type == ColumnType.Name ? $"LowCardinality({type})" : type;
        return column.IsList ? $"Array({type})" : type;
    }

    private static string ReadTypeOf(TableColumn column) => column.Type == ColumnType.Date ? TypeOf(column, "Int32") : TypeOf(column);

    private static string Value(TableColumn column) => (column.Type, column.IsList) switch
    {
        (ColumnType.Date, false) => Day(SqlText.Name(column.Name)),
        (ColumnType.Date, true) => $"arrayMap(day -> {Day("day")}, {SqlText.Name(column.Name)})",
        _ => SqlText.Name(column.Name),
    };

    private static string Day(string number) => $"addDays(toDateTime64('1970-01-01 00:00:00', 0, 'UTC'), {number})";
}
