using IprCorpus.Runtime.Storage;
using IprCorpus.Runtime.Tests.Corpora;

namespace IprCorpus.Runtime.Tests.Spans;

/// <summary>Every query, against an oracle that looks at every annotation.</summary>
public sealed class AnnotationListTests
{
    private const int Iterations = 60;

    [Fact]
    public void Relations_to_an_annotation_are_the_oracles() => ForEachList((corpus, list, random) =>
    {
        foreach (var y in Some(corpus, random))
        {
            foreach (var relation in Axioms.All)
            {
                Query(list, relation, y).ShouldBe(Oracle.Select(Plain(list), relation, y), relation, y);
            }
        }
    });

    [Fact]
    public void Relations_to_a_span_are_the_oracles() => ForEachList((corpus, list, random) =>
    {
        for (var i = 0; i < 10; i++)
        {
            var document = corpus.Documents.All[random.Next(corpus.Documents.All.Count)];
            var start = random.Next(RandomCorpus.TextLength + 1);
            var span = i == 0 ? new TextSpan(start, int.MaxValue) : new TextSpan(start, random.Next(start, RandomCorpus.TextLength + 1));
            foreach (var relation in Axioms.All)
            {
                Query(list, relation, document, span).ShouldBe(Oracle.Select(Plain(list), relation, document, span), relation, span);
            }

            list.At(document, start).ShouldBe(Oracle.At(Plain(list), document, start));
            list.Preceding(document, span, i).ShouldBe(Oracle.Select(Plain(list), SpanRelation.Before, document, span).TakeLast(i));
            list.Following(document, span, i).ShouldBe(Oracle.Select(Plain(list), SpanRelation.After, document, span).Take(i));
            list.In(document).ShouldBe(Plain(list).Where(x => Oracle.DocumentOf(x) == document.Index));
        }
    });

    [Fact]
    public void Neighbours_are_the_oracles() => ForEachList((corpus, list, random) =>
    {
        foreach (var y in Some(corpus, random))
        {
            var count = random.Next(5);
            var text = y.Row.Block.Text;
            var document = corpus.Documents.All[Oracle.DocumentOf(y)];
            list.Preceding(y, count).ShouldBe(Oracle.Select(Plain(list), SpanRelation.Before, y).TakeLast(count));
            list.Following(y, count).ShouldBe(Oracle.Select(Plain(list), SpanRelation.After, y).Take(count));
            list.NearestTo(y).ShouldBe(Oracle.Nearest(Plain(list), y));
            list.AdjacentBefore(y, skipWhiteSpace: true).ShouldBe(Oracle.AdjacentBefore(Plain(list), y, text));
            list.AdjacentAfter(y, skipWhiteSpace: true).ShouldBe(Oracle.AdjacentAfter(Plain(list), y, text));
            if (!list.Any(x => x.Equals(y)))
            {
                list.NearestTo(document, y.Span).ShouldBe(Oracle.Nearest(Plain(list), y));
                list.AdjacentBefore(document, y.Span, skipWhiteSpace: true).ShouldBe(Oracle.AdjacentBefore(Plain(list), y, text));
                list.AdjacentAfter(document, y.Span, skipWhiteSpace: true).ShouldBe(Oracle.AdjacentAfter(Plain(list), y, text));
            }

            foreach (var other in Some(corpus, random, 3))
            {
                list.Between(y, other).ShouldBe(Oracle.Between(Plain(list), y, other));
            }
        }
    });

    [Fact]
    public void Answers_can_be_asked_again() => ForEachList((corpus, list, random) =>
    {
        foreach (var y in Some(corpus, random))
        {
            var (first, second) = (Axioms.All[random.Next(Axioms.All.Length)], Axioms.All[random.Next(Axioms.All.Length)]);
            var z = Some(corpus, random, 1).First();

            Query(Query(list, first, y), second, z).ShouldBe(Oracle.Select(Oracle.Select(Plain(list), first, y), second, z), first, y, second, z);
        }
    });

    [Fact]
    public void Joins_pair_what_a_double_loop_pairs() => ForEachList(
        (corpus, list, random) =>
        {
            var others = random.Next(2) == 0 ? corpus.Mentions.All : Picked(corpus.Mentions, random);
            foreach (var relation in Axioms.All)
            {
                var expected =
                    from x in Plain(list)
                    from y in Plain(others)
                    where !x.Equals(y) && Oracle.DocumentOf(x) == Oracle.DocumentOf(y) && Axioms.Hold(relation, x.Fragments, y.Fragments)
                    select ((TestAnnotation)x, y);

                list.PairsWith(others, relation).Select(pair => (pair.First, pair.Second)).ShouldBe(expected, relation);
            }
        },
        iterations: 6);

    [Fact]
    public void Items_are_found_where_they_stand() => ForEachList((corpus, list, random) =>
    {
        var plain = Plain(list);
        list.Count.Should().Be(plain.Count);
        for (var i = 0; i < plain.Count; i++)
        {
            list[i].Should().BeSameAs(plain[i]);
        }

        foreach (var y in Some(corpus, random))
        {
            var expected = plain.IndexOf(y);
            list.IndexOf(y).Should().Be(expected);
            list.Contains(y).Should().Be(expected >= 0);
        }
    });

    private static void ForEachList(Action<InMemoryCorpus, AnnotationList<TestAnnotation>, Random> check, int iterations = Iterations) =>
        RandomCorpus.Cases.Sample(
            test =>
            {
                var random = new Random(test.Seed);
                var all = test.Corpus.All;
                if (all.All.Count == 0)
                {
                    return;
                }

                var first = random.Next(all.All.Count);
                check(test.Corpus, all.All, random);
                check(test.Corpus, Picked(all, random), random);
                check(test.Corpus, new AnnotationList<TestAnnotation>(all, first, random.Next(all.All.Count - first + 1)), random);
                check(test.Corpus, new AnnotationList<TestAnnotation>(all, []), random);
            },
            iter: iterations);

    private static AnnotationList<T> Picked<T>(AnnotationTable<T> table, Random random)
        where T : CorpusAnnotation
    {
        var share = random.NextDouble();
        return new AnnotationList<T>(table, [.. Enumerable.Range(0, table.All.Count).Where(_ => random.NextDouble() < share)]);
    }

    /// <summary>Some annotations of a corpus, of all documents.</summary>
    private static IEnumerable<TestAnnotation> Some(InMemoryCorpus corpus, Random random, int count = 8) =>
        Enumerable.Range(0, count).Select(_ => corpus.All.All[random.Next(corpus.All.All.Count)]);

    /// <summary>The items of a list, got by walking, not by asking.</summary>
    private static List<T> Plain<T>(AnnotationList<T> list)
        where T : CorpusAnnotation
    {
        var items = new List<T>();
        foreach (var item in list)
        {
            items.Add(item);
        }

        return items;
    }

    private static AnnotationList<T> Query<T>(AnnotationList<T> list, SpanRelation relation, CorpusAnnotation y)
        where T : CorpusAnnotation => relation switch
        {
            SpanRelation.CoveredBy => list.CoveredBy(y),
            SpanRelation.Covering => list.Covering(y),
            SpanRelation.Colocated => list.ColocatedWith(y),
            SpanRelation.Overlapping => list.Overlapping(y),
            SpanRelation.OverlappingAtBegin => list.OverlappingAtBegin(y),
            SpanRelation.OverlappingAtEnd => list.OverlappingAtEnd(y),
            SpanRelation.BeginningWith => list.BeginningWith(y),
            SpanRelation.EndingWith => list.EndingWith(y),
            SpanRelation.Before => list.Before(y),
            SpanRelation.After => list.After(y),
            SpanRelation.AdjacentBefore => list.AdjacentBefore(y),
            _ => list.AdjacentAfter(y),
        };

    private static AnnotationList<T> Query<T>(AnnotationList<T> list, SpanRelation relation, CorpusDocument document, TextSpan span)
        where T : CorpusAnnotation => relation switch
        {
            SpanRelation.CoveredBy => list.CoveredBy(document, span),
            SpanRelation.Covering => list.Covering(document, span),
            SpanRelation.Colocated => list.ColocatedWith(document, span),
            SpanRelation.Overlapping => list.Overlapping(document, span),
            SpanRelation.OverlappingAtBegin => list.OverlappingAtBegin(document, span),
            SpanRelation.OverlappingAtEnd => list.OverlappingAtEnd(document, span),
            SpanRelation.BeginningWith => list.BeginningWith(document, span),
            SpanRelation.EndingWith => list.EndingWith(document, span),
            SpanRelation.Before => list.Before(document, span),
            SpanRelation.After => list.After(document, span),
            SpanRelation.AdjacentBefore => list.AdjacentBefore(document, span),
            _ => list.AdjacentAfter(document, span),
        };
}
