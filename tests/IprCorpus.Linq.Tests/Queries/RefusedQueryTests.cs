using IprCorpus.Parquet;

namespace IprCorpus.Linq.Tests.Queries;

/// <summary>What an engine does not run is an error with a way, and nothing is fetched.</summary>
public sealed class RefusedQueryTests(DuckDbSeeds seeds) : QueryTests(seeds), IClassFixture<DuckDbSeeds>
{
    private readonly DuckDbSeeds _seeds = seeds;

    [Fact]
    public void A_member_without_a_column_is_named() => Refused(
        Mentions.Where(m => m.RegularizedText == "x"), "'Mention.RegularizedText' is in no column*AsEnumerable()*");

    [Fact]
    public void A_part_without_a_column_is_named() => Refused(
        Times.Where(t => t.Period.First == new DateOnly(2020, 1, 1)),
        "'Period.First' is in no column; Value, EarliestStart, LatestStart, EarliestEndExclusive, LatestEndExclusive, Granularity are*");

    [Fact]
    public void A_method_that_is_not_translated_is_named() => Refused(Mentions.Where(m => m.ToString() == "x"), "'Mention.ToString' is not translated*");

    [Fact]
    public void A_list_that_several_properties_could_mean_is_named_with_a_way() => Refused(
        Database.Query<TimeExpression>().Select(t => t.Anchored.Count),
        "'TimeExpression.Anchored' could invert*Ask from the other side: Query<TimeExpression>()*");

    [Fact]
    public void A_call_of_the_program_is_not_run_for_each_row() => Refused(Mentions.Where(m => Odd(m.Start)), "The query cannot be run in the engine*");

    [Fact]
    public void A_type_of_no_corpus_is_named() =>
        FluentActions.Invoking(() => Database.Query<string>()).Should().Throw<ArgumentException>().WithMessage("*String is no record of*");

    [Fact]
    public void A_folder_without_an_export_is_named() =>
        FluentActions.Invoking(() => CorpusDatabase.OpenDuckDb(Path.GetTempPath(), typeof(Corpus))).Should().Throw<InvalidDataException>()
            .WithMessage("*holds no exported corpus*iprcorpus export*");

    [Fact]
    public void CSV_is_not_opened()
    {
        var folder = Path.Combine(_seeds.Folder, "..", "csv");
        CorpusParquet.Export(typeof(Corpus), folder, new ExportOptions { Format = ExportFormat.Csv });

        FluentActions.Invoking(() => CorpusDatabase.OpenDuckDb(folder, typeof(Corpus))).Should().Throw<InvalidDataException>()
            .WithMessage("*is no Parquet export*");
    }

    [Fact]
    public void The_version_is_that_of_the_export() => Database.Version.Should().Be("1.2.3");

    private static bool Odd(int number) => number % 2 == 1;

    private static void Refused<T>(IQueryable<T> query, string message) =>
        FluentActions.Invoking(query.ToList).Should().Throw<CorpusQueryException>().WithMessage(message);
}
