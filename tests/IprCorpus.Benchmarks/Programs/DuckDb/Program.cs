using DuckDB.NET.Data;
using IprCorpus.Benchmarks.Programs;

var file = Path.Combine(AppContext.BaseDirectory, "treebank.duckdb");
return Runner.Run(
    args,
    () =>
    {
        var connection = new DuckDBConnection($"Data Source={file};ACCESS_MODE=READ_ONLY");
        connection.Open();
        return new SqlQuestions(connection);
    },
    source =>
    {
        File.Delete(file);
        using var connection = new DuckDBConnection($"Data Source={file}");
        connection.Open();
        DuckDbImport.Fill(connection, JsonDocuments.ReadAll(source));
    });
