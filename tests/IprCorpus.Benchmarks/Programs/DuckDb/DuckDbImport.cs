using DuckDB.NET.Data;

namespace IprCorpus.Benchmarks.Programs;

/// <summary>Fills the database through appenders; its columns need no indexes for these questions.</summary>
internal static class DuckDbImport
{
    public static void Fill(DuckDBConnection connection, IEnumerable<Document> documents)
    {
        foreach (var table in SqlQuestions.Tables)
        {
            using var command = connection.CreateCommand();
            command.CommandText = table;
            command.ExecuteNonQuery();
        }

        using var document = connection.CreateAppender("document");
        using var sentence = connection.CreateAppender("sentence");
        using var token = connection.CreateAppender("token");
        var number = 0;
        foreach (var item in documents)
        {
            document.CreateRow().AppendValue(number).AppendValue(item.Id).AppendValue(item.Text).EndRow();
            foreach (var part in item.Sentences)
            {
                sentence.CreateRow().AppendValue(number).AppendValue(part.Number).AppendValue(part.Start).AppendValue(part.End).EndRow();
            }

            for (var i = 0; i < item.Tokens.Length; i++)
            {
                var word = item.Tokens[i];
                token.CreateRow().AppendValue(number).AppendValue(i).AppendValue(word.Start).AppendValue(word.End).AppendValue(word.Form)
                    .AppendValue(word.Lemma).AppendValue((int)word.Upos).AppendValue(word.Xpos).AppendValue(word.Deprel).AppendValue(word.Head).EndRow();
            }

            number++;
        }
    }
}
