using System.Data.Common;
using System.Globalization;

namespace IprCorpus.Benchmarks.Programs;

/// <summary>The questions in SQL, over the tables <c>document</c>, <c>sentence</c> and <c>token</c>; commands are prepared once.</summary>
internal sealed class SqlQuestions : IQuestions
{
    private readonly DbCommand _first;
    private readonly DbCommand _nouns;
    private readonly DbCommand _lemmas;
    private readonly DbCommand _verbs;
    private readonly DbCommand _adjectives;

    /// <param name="connection">An open connection.</param>
    public SqlQuestions(DbConnection connection)
    {
        _first = Prepare(connection, $"""
            SELECT lemma FROM token WHERE document = (SELECT count(*) / 2 FROM document) AND upos = {(int)Upos.Noun} ORDER BY number LIMIT 10
            """.Replace("/", connection.GetType().Name.StartsWith("Duck", StringComparison.Ordinal) ? "//" : "/", StringComparison.Ordinal));
        _nouns = Prepare(connection, $"SELECT count(*) FROM token WHERE upos = {(int)Upos.Noun}");
        _lemmas = Prepare(connection, "SELECT lemma, count(*) FROM token GROUP BY lemma");
        _verbs = Prepare(connection, $"""
            SELECT count(*) FROM sentence s JOIN token t
            ON t.document = s.document AND t.start_at >= s.start_at AND t.start_at < s.end_at AND t.end_at <= s.end_at
            WHERE t.upos = {(int)Upos.Verb}
            """);
        _adjectives = Prepare(connection, $"""
            SELECT count(*) FROM token a JOIN token n ON n.document = a.document AND n.number = a.number + 1
            WHERE a.upos = {(int)Upos.Adj} AND n.upos = {(int)Upos.Noun}
            """);
    }

    /// <summary>The tables.</summary>
    public static IReadOnlyList<string> Tables { get; } =
    [
        "CREATE TABLE document (number INTEGER PRIMARY KEY, id TEXT NOT NULL, text TEXT NOT NULL)",
        "CREATE TABLE sentence (document INTEGER NOT NULL, number INTEGER NOT NULL, start_at INTEGER NOT NULL, end_at INTEGER NOT NULL)",
        """
        CREATE TABLE token (document INTEGER NOT NULL, number INTEGER NOT NULL, start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, form TEXT NOT NULL,
        lemma TEXT NOT NULL, upos INTEGER NOT NULL, xpos TEXT NOT NULL, deprel TEXT NOT NULL, head INTEGER NOT NULL)
        """,
    ];

    public string First()
    {
        using var reader = _first.ExecuteReader();
        var lemmas = new List<string>();
        while (reader.Read())
        {
            lemmas.Add(reader.GetString(0));
        }

        return string.Join(' ', lemmas);
    }

    public int Nouns() => Convert.ToInt32(_nouns.ExecuteScalar(), CultureInfo.InvariantCulture);

    public string Lemmas()
    {
        using var reader = _lemmas.ExecuteReader();
        var (lemmas, top, most) = (0, "", 0L);
        while (reader.Read())
        {
            lemmas++;
            var (lemma, count) = (reader.GetString(0), reader.GetInt64(1));
            if (count > most || (count == most && string.CompareOrdinal(lemma, top) < 0))
            {
                (top, most) = (lemma, count);
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"{lemmas} {top} {most}");
    }

    public int VerbsInSentences() => Convert.ToInt32(_verbs.ExecuteScalar(), CultureInfo.InvariantCulture);

    public int? AdjectivesBeforeNouns() => Convert.ToInt32(_adjectives.ExecuteScalar(), CultureInfo.InvariantCulture);

    private static DbCommand Prepare(DbConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
