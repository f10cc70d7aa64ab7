using IprCorpus.Runtime.Tests.Corpora;

namespace IprCorpus.Runtime.Tests.Spans;

/// <summary>Groups of a list are those of LINQ, and lists.</summary>
public sealed class AnnotationGroupTests
{
    private const int PerDocument = 400;

    private static readonly InMemoryCorpus Corpus = new(
        Enumerable.Range(0, 3).Select(static document => (
            $"d{document}", new string('x', PerDocument), Enumerable.Range(0, PerDocument).Select(static i => new Draft(Kind.Token, i, i + 1)).ToArray())));

    private static readonly Gen<(AnnotationList<Token> List, int Keys)> Lists =
        from @from in Gen.Int[0, 3 * PerDocument]
        from count in Gen.Int[0, (3 * PerDocument) - @from]
        from picked in Gen.OneOf(Gen.Const((int[]?)null), Gen.Int[0, (3 * PerDocument) - 1].HashSet[0, 200].Select(static rows => (int[]?)[.. rows.Order()]))
        from keys in Gen.Int[1, 300]
        select (picked is null ? new AnnotationList<Token>(Corpus.Tokens, @from, count) : new AnnotationList<Token>(Corpus.Tokens, picked), keys);

    [Fact]
    public void Groups_are_those_of_LINQ() => Lists.Sample(static test =>
    {
        var (list, keys) = test;
        Check(list.GroupBy(token => token.Start * 7 % keys), list.AsEnumerable().GroupBy(token => token.Start * 7 % keys));
        Check(list.GroupBy(token => NameOf(token, keys)), list.AsEnumerable().GroupBy(token => NameOf(token, keys)));
        Check(list.GroupBy(token => Even(token, keys)), list.AsEnumerable().GroupBy(token => Even(token, keys)));
        Check(from token in list group token by token.Row.Document, list.AsEnumerable().GroupBy(static token => token.Row.Document));
    });

    [Fact]
    public void Groups_by_a_comparer_are_those_of_LINQ() => Lists.Sample(static test =>
    {
        var (list, keys) = test;
        Check(
            list.GroupBy(token => NameOf(token, keys), StringComparer.OrdinalIgnoreCase),
            list.AsEnumerable().GroupBy(token => NameOf(token, keys), StringComparer.OrdinalIgnoreCase));
    });

    [Fact]
    public void Groups_of_a_filter_are_those_of_LINQ() => Lists.Sample(static test =>
    {
        var (list, keys) = test;
        Check(
            from token in list where token.Start % 3 != 0 group token by NameOf(token, keys),
            list.AsEnumerable().Where(static token => token.Start % 3 != 0).GroupBy(token => NameOf(token, keys)));
        Check(
            list.Where(static token => token.Start % 3 != 0).GroupBy(token => NameOf(token, keys), StringComparer.OrdinalIgnoreCase),
            list.AsEnumerable().Where(static token => token.Start % 3 != 0).GroupBy(token => NameOf(token, keys), StringComparer.OrdinalIgnoreCase));
    });

    [Fact]
    public void Other_groupings_are_LINQs_own()
    {
        var tokens = Corpus.Tokens.All;

        tokens.GroupBy(static token => token.Row.Document, static token => token.Start).First().Take(2).Should().Equal(0, 1);
        tokens.GroupBy(static token => token.Row.Document, static (document, found) => $"{document} {found.Count()}").Should().Equal("0 400", "1 400", "2 400");
        (from token in tokens group token.End by token.Row.Document into ends select ends.Max()).Should().Equal(PerDocument, PerDocument, PerDocument);
    }

    [Fact]
    public void A_group_is_a_list()
    {
        var document = Corpus.Documents.All[1];
        var odd = Corpus.Tokens.All.GroupBy(static token => token.Start % 2 == 1).Single(static group => group.Key);

        odd.Should().HaveCount(3 * PerDocument / 2);
        odd.In(document).Select(static token => token.Start).Should().Equal(Enumerable.Range(0, PerDocument).Where(static start => start % 2 == 1));
        odd.IndexOf(odd[^1]).Should().Be(odd.Count - 1);
        odd.Following(odd[0], 2).Select(static token => token.Start).Should().Equal(3, 5);
        odd.ToString().Should().Be("True: 600");
        Allocations.Of(() => odd.Count()).Should().Be(0, "LINQ need not walk to count");
    }

    [Fact]
    public void Keys_are_asked_for_when_groups_are_and_once_an_annotation()
    {
        var asked = 0;
        var groups = Corpus.Tokens.All.GroupBy(token => ++asked % 2 == 0);

        asked.Should().Be(0);
        groups.First().Should().HaveCount(3 * PerDocument / 2);
        asked.Should().Be(3 * PerDocument);
    }

    [Fact]
    public void A_group_takes_an_object_and_four_bytes_an_annotation()
    {
        var tokens = Corpus.Tokens.All;
        _ = tokens.Last();

        const int GroupsAndDictionary = 1_024;
        Allocations.Of(() => tokens.GroupBy(static token => token.Start % 2).Count()).Should()
            .BeLessThanOrEqualTo(GroupsAndDictionary + (3 * PerDocument * sizeof(int)));
    }

    [Fact]
    public void Grouping_needs_a_key()
    {
        Corpus.Tokens.All.Invoking(static tokens => tokens.GroupBy((Func<Token, int>)null!)).Should().Throw<ArgumentNullException>();
        Corpus.Tokens.All.Where(static _ => true).Invoking(static tokens => tokens.GroupBy((Func<Token, int>)null!)).Should().Throw<ArgumentNullException>();
    }

    private static string? NameOf(Token token, int keys) => (token.Start % keys) switch
    {
        1 => null,
        var key when token.Start % 2 == 0 => $"Name {key}",
        var key => $"name {key}",
    };

    private static int? Even(Token token, int keys) => token.Start % keys is var key && key % 2 == 0 ? key : null;

    private static void Check<TKey>(IEnumerable<AnnotationGroup<TKey, Token>> groups, IEnumerable<IGrouping<TKey, Token>> expected)
    {
        var (found, wanted) = (groups.ToList(), expected.ToList());
        found.Select(static group => group.Key).Should().Equal(wanted.Select(static group => group.Key));
        found.Zip(wanted).All(static pair => pair.First.SequenceEqual(pair.Second) && pair.First.Count == pair.Second.Count()).Should().BeTrue();
    }
}
