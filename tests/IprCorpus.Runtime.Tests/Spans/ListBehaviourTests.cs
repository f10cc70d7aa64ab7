using System.Reflection;
using IprCorpus.Runtime.Tests.Corpora;

namespace IprCorpus.Runtime.Tests.Spans;

/// <summary>Lists as collections: LINQ, debugging, allocation, other documents and other corpora.</summary>
public sealed class ListBehaviourTests
{
    private readonly InMemoryCorpus _corpus = Sample(documents: 3, tokens: 500);

    [Fact]
    public void Walk_goes_through_all_documents_in_order()
    {
        var spans = _corpus.Tokens.All.Select(token => (token.Row.Block.Document, token.Span)).ToList();

        spans.Should().HaveCount(1500);
        spans.Should().BeInAscendingOrder();
        _corpus.All.All.Should().HaveCount(1503);
        _corpus.All.All.OfType<Token>().Should().Equal(_corpus.Tokens.All);
        _corpus.All.All.OfType<Name>().Should().Equal(_corpus.Names.All);
    }

    [Fact]
    public void Documents_without_annotations_are_passed_over()
    {
        var corpus = new InMemoryCorpus(("a", "", []), ("b", "xx", [new(Kind.Token, 0, 1)]), ("c", "", []),
            ("d", "xx", [new(Kind.Token, 1, 2)]), ("e", "", []));

        corpus.Tokens.All.Select(token => corpus.Documents.Of(token.Row).Id).Should().Equal("b", "d");
        corpus.Tokens.All.In(corpus.Documents.All["c"]).Should().BeEmpty();
        corpus.Names.All.Should().BeEmpty();
        corpus.Tokens.All.PairsWith(corpus.Tokens.All, SpanRelation.Colocated).Should().BeEmpty();
    }

    [Fact]
    public void Same_row_is_always_the_same_object() => _corpus.Tokens.All[7].Should().BeSameAs(_corpus.All.All.OfType<Token>().ElementAt(7));

    [Fact]
    public void Linq_takes_the_list_for_a_list()
    {
        var list = _corpus.Tokens.All;

        list.TryGetNonEnumeratedCount(out var count).Should().BeTrue();
        count.Should().Be(1500);
        list.Last().Should().BeSameAs(list[1499]);
        list.ToArray().Should().Equal(list.ToList());
        list.Where(token => token.Start > 100).OrderBy(token => token.Length).Take(3).Should().HaveCount(3);
        ((IList<Token>)list).IsReadOnly.Should().BeTrue();
        FluentActions.Invoking(() => ((IList<Token>)list).Add(list[0])).Should().Throw<NotSupportedException>();
        FluentActions.Invoking(() => list.CopyTo(new Token[3], 0)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => list[1500]).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => list[-1]).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Debugger_shows_the_items()
    {
        var list = _corpus.Names.All;
        var view = typeof(CorpusList<>).GetCustomAttribute<System.Diagnostics.DebuggerTypeProxyAttribute>()!;

        var shown = (dynamic)Activator.CreateInstance(Type.GetType(view.ProxyTypeName)!.MakeGenericType(typeof(Name)), list)!;

        ((Name[])shown.GetType().GetProperty("Items").GetValue(shown)).Should().Equal(list);
        list.ToString().Should().Be("Name[3]");
    }

    [Fact]
    public void Annotations_of_another_document_stand_in_no_relation()
    {
        var (here, there) = (_corpus.Tokens.All[0], _corpus.Tokens.All[500]);

        here.Span.Should().Be(there.Span);
        here.IsColocatedWith(there).Should().BeFalse();
        here.IsColocatedWith(_corpus.Names.All[0]).Should().BeFalse();
        _corpus.Tokens.All.ColocatedWith(there).Should().BeEmpty();
        _corpus.Tokens.All.Between(here, there).Should().BeEmpty();
    }

    [Fact]
    public void Another_corpus_has_nothing_to_say()
    {
        var other = Sample(documents: 3, tokens: 500);
        var token = other.Tokens.All[20];

        _corpus.Tokens.All.Contains(token).Should().BeFalse();
        _corpus.Tokens.All.Overlapping(token).Should().BeEmpty();
        _corpus.Tokens.All.NearestTo(token).Should().BeEmpty();
        _corpus.Tokens.All.Preceding(token, 3).Should().BeEmpty();
        _corpus.Tokens.All.In(other.Documents.All[0]).Should().BeEmpty();
        _corpus.Tokens.All.At(other.Documents.All[0], 3).Should().BeEmpty();
        _corpus.Tokens.All.PairsWith(other.Tokens.All, SpanRelation.Colocated).Should().BeEmpty();
    }

    [Fact]
    public void Counts_below_nothing_and_unknown_relations_are_refused()
    {
        var list = _corpus.Tokens.All;

        FluentActions.Invoking(() => list.Preceding(list[0], -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => list.Following(list[0], -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => list.PairsWith(list, (SpanRelation)99)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => list.CoveredBy(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Walk_of_what_was_made_allocates_nothing()
    {
        var (tokens, all, sum) = (_corpus.Tokens.All, _corpus.All.All, 0);

        Allocations.Of(() =>
        {
            foreach (var token in tokens)
            {
                sum += token.Start;
            }

            foreach (var annotation in all)
            {
                sum += annotation.End;
            }
        }).Should().Be(0);
        sum.Should().BePositive();
    }

    [Fact]
    public void Answer_that_is_a_stretch_allocates_the_list_alone()
    {
        var (tokens, name, document) = (_corpus.Tokens.All, _corpus.Names.All[1], _corpus.Documents.All[1]);
        AnnotationList<Token>? found = null;
        var listSize = Allocations.Of(() => found = new AnnotationList<Token>(_corpus.Tokens, 0, 1));

        Allocations.Of(() => found = tokens.CoveredBy(name)).Should().Be(listSize);
        found!.Count.Should().Be(3);
        Allocations.Of(() => found = tokens.Overlapping(document, new TextSpan(600, 700))).Should().Be(listSize);
        found!.Count.Should().Be(25);
        Allocations.Of(() => found = tokens.Before(name)).Should().Be(listSize);
        Allocations.Of(() => found = tokens.EndingWith(document, new TextSpan(600, 703))).Should().Be(listSize);
        found!.Count.Should().Be(1);
        Allocations.Of(() => found = tokens.In(document)).Should().Be(listSize);
    }

    [Fact]
    public void Part_of_a_list_uses_the_index_of_the_whole()
    {
        var (whole, document) = (_corpus.Tokens.All, _corpus.Documents.All[1]);
        var listSize = Allocations.Of(() => _ = new AnnotationList<Token>(_corpus.Tokens, 0, 1));

        Allocations.Of(() => whole.In(document).Before(document, new TextSpan(900, 900)).EndingWith(document, new TextSpan(400, 403)))
            .Should().Be(3 * listSize);
    }

    [Fact]
    public void Spans_that_reach_beyond_every_text_are_answered()
    {
        var (tokens, document) = (_corpus.Tokens.All, _corpus.Documents.All[1]);
        var (all, after) = (new TextSpan(0, int.MaxValue), new TextSpan(int.MaxValue, int.MaxValue));

        tokens.CoveredBy(document, all).Count.Should().Be(500);
        tokens.Overlapping(document, all).Count.Should().Be(500);
        tokens.Before(document, after).Count.Should().Be(500);
        tokens.Preceding(document, after, 2).Count.Should().Be(2);
        tokens.NearestTo(document, after).ShouldBe([tokens[999]]);
        tokens.NearestTo(document, new TextSpan(3000, int.MaxValue)).ShouldBe([tokens[999]]);
        tokens.At(document, int.MaxValue).Should().BeEmpty();
    }

    [Fact]
    public void Answer_that_is_no_stretch_allocates_the_list_and_its_rows()
    {
        var (all, document) = (_corpus.All.All, _corpus.Documents.All[1]);
        AnnotationList<TestAnnotation>? found = null;
        var listSize = Allocations.Of(() => found = new AnnotationList<TestAnnotation>(_corpus.All, 0, 1));
        var rows = new int[2];
        var rowsSize = Allocations.Of(() => rows = new int[2]);

        // The name stands some tokens before the one that it covers as the last.
        var query = new TextSpan(9, 9);
        Allocations.Of(() => found = all.Covering(document, query)).Should().Be(listSize + rowsSize);
        rows.Should().HaveCount(found!.Count);
    }

    [Fact]
    public void Join_allocates_once_not_for_each_pair()
    {
        var (names, tokens, count) = (_corpus.Names.All, _corpus.Tokens.All, 0);

        long few = Allocations.Of(() => count = names.PairsWith(tokens, SpanRelation.Covering).Count());
        count.Should().Be(9);
        long many = Allocations.Of(() => count = tokens.PairsWith(tokens, SpanRelation.Before).Count());
        count.Should().BeGreaterThan(100_000);
        (many - few).Should().BeLessThan(200);
    }

    /// <summary>Documents of tokens three characters long, a space apart, and in each a name over the first three.</summary>
    private static InMemoryCorpus Sample(int documents, int tokens) => new(Enumerable.Range(0, documents).Select(index => (
        $"d{index}",
        string.Concat(Enumerable.Repeat("abc ", tokens)),
        Enumerable.Range(0, tokens).Select(i => new Draft(Kind.Token, 4 * i, (4 * i) + 3)).Append(new Draft(Kind.Name, 0, 11)).ToArray())));
}
