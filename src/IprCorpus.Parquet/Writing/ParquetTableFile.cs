using IprCorpus.Parquet.Tables;
using Parquet;
using Parquet.Schema;

namespace IprCorpus.Parquet.Writing;

/// <summary>A Parquet file: each buffer is a row group, so that no more than one is held.</summary>
internal sealed class ParquetTableFile : ITableFile
{
    private readonly FileStream _stream;
    private readonly ParquetSchema _schema;
    private readonly ParquetWriter _writer;

    public ParquetTableFile(string path, TableSchema table, IReadOnlyDictionary<string, string> metadata)
    {
        _schema = new ParquetSchema(FieldsOf(table.Columns));
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Zstd };
        foreach (var (column, field) in table.Columns.Zip(_schema.DataFields))
        {
            if (column.Type is ColumnType.Name)
            {
                options.ColumnEncodingHints[field.Path.ToString()] = EncodingHint.Dictionary;
            }
        }

        _stream = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite);
        _writer = ParquetWriter.CreateAsync(_schema, _stream, options).GetAwaiter().GetResult();
        _writer.CustomMetadata = metadata;
    }

    public void Write(TableBuffer rows)
    {
        using (var group = _writer.CreateRowGroup())
        {
            for (var index = 0; index < rows.Columns.Count; index++)
            {
                rows.Columns[index].WriteAsync(group, _schema.DataFields[index], CancellationToken.None).GetAwaiter().GetResult();
                if (rows.Columns[index].HasSurrogates)
                {
                    ColumnStatistics.Remove(group);
                }
            }
        }

        rows.Clear();
    }

    public void Dispose()
    {
        _writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _stream.Dispose();
    }

    private static IEnumerable<Field> FieldsOf(IReadOnlyList<TableColumn> columns)
    {
        for (var index = 0; index < columns.Count; index++)
        {
            if (columns[index].Group is not { } group)
            {
                yield return FieldOf(columns[index]);
                continue;
            }

            var members = columns.Skip(index).TakeWhile(column => column.Group == group).ToArray();
            yield return new ListField(group,
                new StructField("element", [.. members.Select(static column => ValueOf(column, column.Name, column.IsOptional))]));
            index += members.Length - 1;
        }
    }

    private static Field FieldOf(TableColumn column) =>
        column.IsList ? new ListField(column.Name, ValueOf(column, "element", isNullable: true)) : ValueOf(column, column.Name, column.IsOptional);

    private static DataField ValueOf(TableColumn column, string name, bool isNullable) => column.Type switch
    {
        ColumnType.String or ColumnType.Name => new DataField<string>(name, isNullable),
        ColumnType.Int32 => new DataField<int>(name, isNullable),
        ColumnType.Int64 => new DataField<long>(name, isNullable),
        ColumnType.Decimal => new DecimalDataField(name, 38, 18, isNullable: isNullable),
        ColumnType.Bool => new DataField<bool>(name, isNullable),
        ColumnType.Date => new DataField<DateOnly>(name, isNullable),

        // Not microseconds: Parquet.Net 6.1 writes the statistics of these as milliseconds, and readers pass over what matches a filter.
        ColumnType.Timestamp => new DateTimeDataField(name, DateTimeFormat.Timestamp, isAdjustedToUTC: false, DateTimeTimeUnit.Millis, isNullable),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.Type, "There is no such type of column."),
    };
}
