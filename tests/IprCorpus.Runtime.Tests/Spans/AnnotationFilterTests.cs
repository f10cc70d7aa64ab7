using IprCorpus.Runtime.Tests.Corpora;

namespace IprCorpus.Runtime.Tests.Spans;

/// <summary>Walks and filters of lists that take several pages of objects, of which some have been made before.</summary>
public sealed class AnnotationFilterTests
{
    /// <summary>Three pages of 512, the last not full.</summary>
    private const int Tokens = 1_300;

    private static readonly Gen<(int From, int Count, int[] Asked, int[]? Picked, int Divisor)> Cases =
        from @from in Gen.Int[0, Tokens]
        from count in Gen.Int[0, Tokens - @from]
        from asked in Gen.Int[0, Tokens - 1].Array[0, 40]
        from picked in Gen.OneOf(Gen.Const((int[]?)null), Gen.Int[0, Tokens - 1].HashSet[0, 200].Select(static rows => (int[]?)[.. rows.Order()]))
        from divisor in Gen.Int[1, 700]
        select (@from, count, asked, picked, divisor);

    [Fact]
    public void A_walk_gives_each_annotation_once_and_in_order() => Cases.Sample(static test =>
    {
        var (list, expected) = Lists(test.From, test.Count, test.Asked, test.Picked);
        var walked = new List<int>();
        foreach (var token in list)
        {
            walked.Add(token.Row.Index);
        }

        walked.Should().Equal(expected);
        list.AsEnumerable().Select(static token => token.Row.Index).Should().Equal(expected);
    });

    [Fact]
    public void A_filter_gives_what_passes() => Cases.Sample(static test =>
    {
        var (list, expected) = Lists(test.From, test.Count, test.Asked, test.Picked);
        var filter = list.Where(token => token.Row.Index % test.Divisor == 0);

        filter.Count().Should().Be(expected.Count(row => row % test.Divisor == 0));
        filter.Any().Should().Be(expected.Any(row => row % test.Divisor == 0));
        filter.Select(static token => token.Row.Index).Should().Equal(expected.Where(row => row % test.Divisor == 0));
        filter.Where(static token => token.Row.Index > 600).Count().Should().Be(expected.Count(row => row % test.Divisor == 0 && row > 600));
        (from token in list where token.Row.Index % test.Divisor == 0 orderby token.Row.Index descending select token.Row.Index)
            .Should().Equal(expected.Where(row => row % test.Divisor == 0).Reverse());
    });

    [Fact]
    public void A_filter_tests_when_it_is_asked_and_no_more_than_it_takes()
    {
        var tested = 0;
        var filter = Corpus().Tokens.All.Where(_ => ++tested == 3);

        tested.Should().Be(0);
        filter.Any().Should().BeTrue();
        tested.Should().Be(3);
        filter.Count().Should().Be(0);
        tested.Should().Be(3 + Tokens);
    }

    [Fact]
    public void A_count_takes_no_more_than_the_filter()
    {
        var tokens = Corpus().Tokens.All;
        _ = tokens.Last();

        Allocations.Of(() => tokens.Where(static token => token.Row.Index > 100).Count()).Should().BeLessThanOrEqualTo(32);
    }

    [Fact]
    public void A_filter_needs_a_test() =>
        Corpus().Tokens.All.Invoking(static tokens => tokens.Where((Func<Token, bool>)null!)).Should().Throw<ArgumentNullException>();

    private static (AnnotationList<Token> List, int[] Rows) Lists(int from, int count, int[] asked, int[]? picked)
    {
        var table = Corpus().Tokens;
        foreach (var row in asked)
        {
            _ = table.All[row];
        }

        return picked is null
            ? (new AnnotationList<Token>(table, from, count), [.. Enumerable.Range(from, count)])
            : (new AnnotationList<Token>(table, picked), picked);
    }

    private static InMemoryCorpus Corpus() =>
        new(("d", new string('x', Tokens), [.. Enumerable.Range(0, Tokens).Select(static i => new Draft(Kind.Token, i, i + 1))]));
}
