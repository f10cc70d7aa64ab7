using DuckDB.NET.Data;
using IprCorpus.Parquet;
using IprCorpus.Parquet.Tests.Harness;

namespace IprCorpus.Linq.Tests;

/// <summary>What other readers make of an export.</summary>
public sealed class ReadBackTests : IDisposable
{
    private readonly TestFolder _folder = new();

    /// <summary>U+FF01 comes after U+1F600 in UTF-16 and before it in UTF-8: statistics in the wrong order would hide one from a filter.</summary>
    [Fact]
    public void Texts_beyond_the_basic_plane_are_found()
    {
        var corpus = TestCorpus.Small.Edit("second.yaml", "Bob agreed.", "Bob \uFF01 \U0001F600 agreed.").Edit(
            "second.yaml",
            "annotations:\n",
            "annotations:\n  - Mention:\n    exact: \"\uFF01\"\n    entity: bob\n  - Mention:\n    exact: \"\U0001F600\"\n    entity: bob\n");
        _folder.Export(_folder.Write(corpus), "out", new ExportOptions());

        Ask("SELECT count(*) FROM 'part-00000/Mention.parquet' WHERE \"Text\" = '\U0001F600'").Should().Be(1);
        Ask("SELECT count(*) FROM 'part-00000/Mention.parquet' WHERE \"Text\" = '\uFF01'").Should().Be(1);
        Ask("SELECT max(spans[3].\"end\") FROM 'nested/part-00000.parquet' WHERE id = 'second'").Should().Be(7, "the nested form counts code points");
    }

    [Fact]
    public void Moments_are_found_by_a_filter()
    {
        var summary = CorpusParquet.Export(typeof(Corpus), _folder.PathOf("out"));

        summary.Losses.Should().BeEmpty();
        Ask("SELECT count(*) FROM 'part-00000/TimeExpression.parquet' WHERE \"Period_EarliestStart\" >= TIMESTAMP '2020-01-01'")
            .Should().Be(Corpus.TimeExpressions.Count(t => t.Period.EarliestStart >= new DateTime(2020, 1, 1)));
    }

    [Fact]
    public void The_nested_form_has_all_annotations_with_their_properties()
    {
        CorpusParquet.Export(typeof(Corpus), _folder.PathOf("out"));

        Ask("SELECT sum(len(spans))::BIGINT FROM 'nested/*.parquet'").Should().Be(Corpus.Annotations.Count);
        Ask("SELECT count(*) FROM (SELECT unnest(spans) AS span FROM 'nested/*.parquet') WHERE span.type = 'Mention' AND " +
            "json_extract_string(span.properties, '$.Form') = 'name'")
            .Should().Be(Corpus.Mentions.Count(m => m.Form == MentionForm.Name));
    }

    public void Dispose() => _folder.Dispose();

    private long Ask(string sql)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql.Replace("FROM '", $"FROM '{_folder.PathOf("out")}/", StringComparison.Ordinal);
        return Convert.ToInt64(command.ExecuteScalar(), null);
    }
}
