using IprCorpus.Benchmarks.Programs;
using Microsoft.Data.Sqlite;

var file = Path.Combine(AppContext.BaseDirectory, "treebank.sqlite");
return Runner.Run(
    args,
    () =>
    {
        var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly");
        connection.Open();
        return new SqlQuestions(connection);
    },
    source =>
    {
        File.Delete(file);
        using var connection = new SqliteConnection($"Data Source={file}");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        SqliteImport.Fill(connection, JsonDocuments.ReadAll(source));
        transaction.Commit();
    });
