using System.Linq.Expressions;

namespace IprCorpus.Linq.Tests.Queries;

public abstract class SpanQueryTests(SeedsDatabase seeds) : QueryTests(seeds)
{
    public sealed class OnDuckDb(DuckDbSeeds seeds) : SpanQueryTests(seeds), IClassFixture<DuckDbSeeds>;

    public sealed class OnClickHouse(ClickHouseSeeds seeds) : SpanQueryTests(seeds), IClassFixture<ClickHouseSeeds>;

    public static TheoryData<string> Relations =>
    [
        "IsCoveredBy", "Covers", "IsColocatedWith", "Overlaps", "OverlapsAtBegin", "OverlapsAtEnd",
        "BeginsWith", "EndsWith", "IsBefore", "IsAfter", "Meets", "IsMetBy",
    ];

    [SkippableTheory]
    [MemberData(nameof(Relations))]
    public void Every_relation_is_that_of_annotations_fragments_and_points_included(string relation)
    {
        var compared = Compared<Annotation, Annotation>(relation);
        var isRelated = compared.Compile();
        var expected = Corpus.Annotations.SelectMany(_ => Corpus.Annotations, (a, b) => (a, b)).Where(pair => isRelated(pair.a, pair.b)).ToHashSet();

        var actual = Pairs(Database.Query<Annotation>(), Database.Query<Annotation>(), compared);

        actual.Should().HaveCount(expected.Count).And.OnlyContain(pair => expected.Contains(pair));
    }

    [SkippableFact]
    public void What_a_flat_layer_covers_is_joined_by_ordinal()
    {
        var query = from s in Sentences from m in Mentions where m.IsCoveredBy(s) && m.Form == MentionForm.Name select new { s.Document.Id, m.Text };

        query.ToString().Should().Contain("_in_Sentence = s._ordinal").And.NotContain("Start");
        Database.Explain(query).Should().Contain(HashJoin).And.MatchRegex("_in_Sentence = _ordinal|_ordinal.* = _in_Sentence");
        Same(query,
            from s in Corpus.Sentences from m in Corpus.Mentions where m.IsCoveredBy(s) && m.Form == MentionForm.Name select new { s.Document.Id, m.Text });
    }

    [SkippableFact]
    public void What_a_layer_with_overlaps_covers_is_joined_by_document_and_offsets()
    {
        var query = from q in Quotations from m in Mentions where q.Covers(m) select new { q, m };

        query.ToString().Should().Contain("Start").And.NotContain("_in_Quotation");
        Database.Explain(query).Should().Contain(HashJoin);
        Same(query, from q in Corpus.Quotations from m in Corpus.Mentions where q.Covers(m) select new { q, m });
    }

    [SkippableFact]
    public void Rows_are_compared_with_captured_annotations()
    {
        var sentence = Corpus.Sentences[2];
        Same(Mentions.Where(m => m.IsCoveredBy(sentence)), Corpus.Mentions.Where(m => m.IsCoveredBy(sentence)));
        Same(Mentions.Where(m => m.IsAfter(sentence)), Corpus.Mentions.Where(m => m.IsAfter(sentence)));
        Same(Mentions.Where(m => m.Span.Overlaps(sentence.Span)), Corpus.Mentions.Where(m => m.Span.Overlaps(sentence.Span)));
    }

    [SkippableFact]
    public void Relations_stand_in_subqueries()
    {
        Same(Sentences.Where(s => !Mentions.Any(m => m.IsCoveredBy(s))), Corpus.Sentences.Where(s => !Corpus.Mentions.Any(m => m.IsCoveredBy(s))));
        Same(
            Sentences.Select(s => new { s, Count = Mentions.Count(m => m.IsCoveredBy(s)) }),
            Corpus.Sentences.Select(s => new { s, Count = Corpus.Mentions.Count(m => m.IsCoveredBy(s)) }));
    }

    private static Expression<Func<TFirst, TSecond, bool>> Compared<TFirst, TSecond>(string relation)
    {
        var (first, second) = (Expression.Parameter(typeof(TFirst), "a"), Expression.Parameter(typeof(TSecond), "b"));
        return Expression.Lambda<Func<TFirst, TSecond, bool>>(Expression.Call(first, relation, null, second), first, second);
    }

    private static List<(TFirst, TSecond)> Pairs<TFirst, TSecond>(IQueryable<TFirst> first, IQueryable<TSecond> second,
        Expression<Func<TFirst, TSecond, bool>> compared)
    {
        var pairs = first.SelectMany(_ => second, (a, b) => new { a, b });
        var pair = Expression.Parameter(pairs.ElementType, "pair");
        var condition = new Substitution(compared.Parameters[0], Expression.Property(pair, "a"), compared.Parameters[1], Expression.Property(pair, "b"))
            .Visit(compared.Body);
        var filtered = Where(pairs, condition, pair);
        return [.. filtered.AsEnumerable().Select(static found => (found.a, found.b))];
    }

    private static IQueryable<T> Where<T>(IQueryable<T> source, Expression condition, ParameterExpression row) =>
        source.Where(Expression.Lambda<Func<T, bool>>(condition, row));

    private sealed class Substitution(Expression first, Expression firstValue, Expression second, Expression secondValue) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == first ? firstValue : node == second ? secondValue : node;
    }
}
