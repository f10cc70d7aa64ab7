using IprCorpus.Runtime.Tests.Corpora;

namespace IprCorpus.Runtime.Tests.Spans;

/// <summary>A filter answers what the list of the annotations that pass would answer.</summary>
public sealed class FilterAlgebraTests
{
    [Fact]
    public void A_filter_answers_as_the_list_of_what_passes() => RandomCorpus.Cases.Sample(
        static test =>
        {
            var (corpus, seed) = test;
            var list = corpus.All.All;
            var divisor = 1 + (seed % 3);
            bool Passes(TestAnnotation annotation) => annotation.Start % (divisor + 1) != 0;
            bool PassesToo(TestAnnotation annotation) => annotation.Length % 2 == 0;
            var picked = new AnnotationList<TestAnnotation>(corpus.All, [.. Enumerable.Range(0, list.Count).Where(i => Passes(list[i]) && PassesToo(list[i]))]);
            var filter = list.Where(Passes).Where(PassesToo);

            filter.ToAnnotationList().Should().Equal(picked);
            filter.Should().Equal(picked);
            filter.Count().Should().Be(picked.Count);
            filter.Any().Should().Be(picked.Count > 0);
            foreach (var asked in list.Skip(seed % 7).Take(3))
            {
                foreach (var (ofFilter, ofList) in Answers(filter, asked).Zip(Answers(picked, asked)))
                {
                    ofFilter.Should().Equal(ofList);
                }
            }

            filter.PairsWith(list.Where(PassesToo), SpanRelation.Overlapping).Take(50)
                .Should().Equal(picked.PairsWith(list.Where(PassesToo).ToAnnotationList(), SpanRelation.Overlapping).Take(50));
            filter.Frequencies(static annotation => annotation.Length).Should().Equal(picked.Frequencies(static annotation => annotation.Length));
            filter.CountBy(static annotation => annotation.Length).Should()
                .Equal(picked.GroupBy(static annotation => annotation.Length).Select(static group => KeyValuePair.Create(group.Key, group.Count)));
            filter.ChainsBy(static annotation => annotation.Length).Select(static chain => chain.Links.Count).Should()
                .Equal(picked.ChainsBy(static annotation => annotation.Length).Select(static chain => chain.Links.Count));
            filter.In(corpus.Documents.All.Where(document => document.Index % 2 == 0)).Should()
                .Equal(picked.AsEnumerable().Where(static annotation => annotation.Row.Block.Document % 2 == 0));
        },
        iter: 60);

    [Fact]
    public void What_is_covered_is_looked_up_before_it_is_tested()
    {
        var corpus =
            new InMemoryCorpus(("d", new string('x', 1_000), [.. Enumerable.Range(0, 1_000).Select(static i => new Draft(Kind.Token, i, i + 1)),
                new Draft(Kind.Name, 10, 20)]));
        var tested = 0;
        var filter = corpus.Tokens.All.Where(_ => ++tested > 0);

        filter.CoveredBy(corpus.Names.All[0]).Should().HaveCount(10);
        tested.Should().Be(10);
    }

    private static IEnumerable<AnnotationList<TestAnnotation>> Answers(AnnotationFilter<TestAnnotation> filter, TestAnnotation asked) =>
    [
        filter.CoveredBy(asked), filter.Covering(asked), filter.ColocatedWith(asked), filter.Overlapping(asked), filter.OverlappingAtBegin(asked),
        filter.OverlappingAtEnd(asked), filter.BeginningWith(asked), filter.EndingWith(asked), filter.Before(asked), filter.After(asked),
        filter.AdjacentBefore(asked, true), filter.AdjacentAfter(asked), filter.Preceding(asked, 2), filter.Following(asked, 2), filter.NearestTo(asked),
    ];

    private static IEnumerable<AnnotationList<TestAnnotation>> Answers(AnnotationList<TestAnnotation> list, TestAnnotation asked) =>
    [
        list.CoveredBy(asked), list.Covering(asked), list.ColocatedWith(asked), list.Overlapping(asked), list.OverlappingAtBegin(asked),
        list.OverlappingAtEnd(asked), list.BeginningWith(asked), list.EndingWith(asked), list.Before(asked), list.After(asked),
        list.AdjacentBefore(asked, true), list.AdjacentAfter(asked), list.Preceding(asked, 2), list.Following(asked, 2), list.NearestTo(asked),
    ];
}
