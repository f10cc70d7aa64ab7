using System.Globalization;
using System.Text;
using System.Text.Json;
using IprCorpus.Parquet.Tables;

namespace IprCorpus.Parquet.Writing;

/// <summary>
/// A CSV file (RFC 4180) in UTF-8 with a head line. Null is an empty field and an empty text is <c>""</c>; a list is a JSON array.
/// </summary>
internal sealed class CsvTableFile : ITableFile
{
    private readonly StreamWriter _writer;

    public CsvTableFile(string path, TableSchema table)
    {
        _writer = new StreamWriter(new FileStream(path, FileMode.CreateNew, FileAccess.Write), new UTF8Encoding(false)) { NewLine = "\r\n" };
        _writer.WriteLine(string.Join(',', table.Columns.Select(static column => Quoted(column.Name))));
    }

    public void Write(TableBuffer rows)
    {
        var columns = rows.Columns.Select(static column => column.Rows().GetEnumerator()).ToArray();
        for (var row = 0; row < rows.RowCount; row++)
        {
            for (var index = 0; index < columns.Length; index++)
            {
                columns[index].MoveNext();
                if (index > 0)
                {
                    _writer.Write(',');
                }

                _writer.Write(Field(columns[index].Current));
            }

            _writer.WriteLine();
        }

        rows.Clear();
    }

    public void Dispose() => _writer.Dispose();

    private static string Field(object? value) => value switch
    {
        null => "",
        string text => Quoted(text),
        object?[] items =>
            Quoted(JsonSerializer.Serialize(items.Select(static item => item is string or int or bool or decimal or long or null ? item : Plain(item)))),
        _ => Plain(value),
    };

    private static string Plain(object value) => value switch
    {
        bool truth => truth ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-ddTHH:mm:ss.FFF", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"No column holds a {value.GetType()}.", nameof(value)),
    };

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
