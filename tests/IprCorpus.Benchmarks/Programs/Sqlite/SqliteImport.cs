using Microsoft.Data.Sqlite;

namespace IprCorpus.Benchmarks.Programs;

/// <summary>Fills the database, with the indexes that the questions profit from.</summary>
internal static class SqliteImport
{
    public static void Fill(SqliteConnection connection, IEnumerable<Document> documents)
    {
        foreach (var table in SqlQuestions.Tables)
        {
            Execute(connection, table);
        }

        using var document = Insert(connection, "document", 3);
        using var sentence = Insert(connection, "sentence", 4);
        using var token = Insert(connection, "token", 10);
        var number = 0;
        foreach (var item in documents)
        {
            Add(document, number, item.Id, item.Text);
            foreach (var part in item.Sentences)
            {
                Add(sentence, number, part.Number, part.Start, part.End);
            }

            for (var i = 0; i < item.Tokens.Length; i++)
            {
                var word = item.Tokens[i];
                Add(token, number, i, word.Start, word.End, word.Form, word.Lemma, (int)word.Upos, word.Xpos, word.Deprel, word.Head);
            }

            number++;
        }

        Execute(connection, "CREATE INDEX token_upos ON token (document, upos, start_at, end_at)");
        Execute(connection, "CREATE INDEX token_lemma ON token (lemma)");
        Execute(connection, "CREATE INDEX token_all_upos ON token (upos, document, number)");
        Execute(connection, "ANALYZE");
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static SqliteCommand Insert(SqliteConnection connection, string table, int columns)
    {
        var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", Enumerable.Range(0, columns).Select(static i => $"$p{i}"))})";
        for (var i = 0; i < columns; i++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = $"$p{i}" });
        }

        return command;
    }

    private static void Add(SqliteCommand insert, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            insert.Parameters[i].Value = values[i];
        }

        insert.ExecuteNonQuery();
    }
}
