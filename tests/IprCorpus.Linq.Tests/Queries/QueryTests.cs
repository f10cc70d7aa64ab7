namespace IprCorpus.Linq.Tests.Queries;

/// <summary>A query gives the same in an engine and on the lists of the compiled corpus; but for the order, where none is asked for.</summary>
public abstract class QueryTests(SeedsDatabase seeds)
{
    protected CorpusDatabase Database => seeds.Database;

    protected string HashJoin => seeds.HashJoin;

    protected IQueryable<Mention> Mentions => Database.Query<Mention>();

    protected IQueryable<Quotation> Quotations => Database.Query<Quotation>();

    protected IQueryable<Sentence> Sentences => Database.Query<Sentence>();

    protected IQueryable<TimeExpression> Times => Database.Query<TimeExpression>();

    protected IQueryable<Measurement> Measurements => Database.Query<Measurement>();

    protected static void Same<T>(IQueryable<T> actual, IEnumerable<T> expected)
    {
        var rest = expected.ToList();
        foreach (var item in actual)
        {
            rest.Remove(item).Should().BeTrue("'{0}' is not an answer, or one too many, of\n{1}", item, actual);
        }

        rest.Should().BeEmpty("these are answers, of\n{0}", actual);
    }

    protected static void SameInOrder<T>(IQueryable<T> actual, IEnumerable<T> expected) => actual.ToList().Should().Equal(expected, "of\n{0}", actual);
}
