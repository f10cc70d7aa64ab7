using IprCorpus.Runtime.Tests.Corpora;

namespace IprCorpus.Runtime.Tests.Columns;

/// <summary>Every scan gives what LINQ gives for the same property of the same list.</summary>
public class ColumnScanTests
{
    [Fact]
    public void Enums_are_scanned_as_LINQ_does() =>
        Check(paint => paint.Color, PaintedCorpus.Column<Token>().Color, PaintedCorpus.Column<Mention>().Color, PaintedCorpus.Colors);

    [Fact]
    public void Optional_enums_are_scanned_as_LINQ_does() =>
        Check(paint => paint.Undercoat, PaintedCorpus.Column<Token>().Undercoat, PaintedCorpus.Column<Mention>().Undercoat, OrNull(PaintedCorpus.Colors));

    [Fact]
    public void Strings_are_scanned_as_LINQ_does() =>
        Check(paint => paint.Name, PaintedCorpus.Column<Token>().Name, PaintedCorpus.Column<Mention>().Name,
            Gen.OneOf(PaintedCorpus.Names, Gen.Const("nowhere")));

    [Fact]
    public void Optional_strings_are_scanned_as_LINQ_does() =>
        Check(paint => paint.Maker, PaintedCorpus.Column<Token>().Maker, PaintedCorpus.Column<Mention>().Maker,
            Gen.OneOf(Gen.Const((string?)null), PaintedCorpus.Names.Select(name => (string?)name)));

    [Fact]
    public void Whole_numbers_are_scanned_as_LINQ_does() =>
        Check(
            paint => paint.Number,
            PaintedCorpus.Column<Token>().Number,
            PaintedCorpus.Column<Mention>().Number,
            PaintedCorpus.OneOf(7, 0, 1, 2, -3, 70_000, 40_000, int.MinValue, int.MaxValue, 55_203, 65_536 - 0x5D, -0x5D, -0x5E));

    [Fact]
    public void Truth_values_are_scanned_as_LINQ_does() =>
        Check(paint => paint.IsDry, PaintedCorpus.Column<Token>().IsDry, PaintedCorpus.Column<Mention>().IsDry, Gen.Bool);

    [Fact]
    public void Optional_truth_values_are_scanned_as_LINQ_does() =>
        Check(paint => paint.IsMatt, PaintedCorpus.Column<Token>().IsMatt, PaintedCorpus.Column<Mention>().IsMatt, OrNull(Gen.Bool));

    [Fact]
    public void Dates_are_scanned_as_LINQ_does() =>
        Check(paint => paint.Day, PaintedCorpus.Column<Token>().Day, PaintedCorpus.Column<Mention>().Day, PaintedCorpus.Days);

    [Fact]
    public void Optional_dates_are_scanned_as_LINQ_does() =>
        Check(paint => paint.Until, PaintedCorpus.Column<Token>().Until, PaintedCorpus.Column<Mention>().Until, OrNull(PaintedCorpus.Days));

    /// <summary>The answer of a scan is a list like any other: it can be scanned, and asked for spans.</summary>
    [Fact]
    public void Answers_keep_the_span_algebra() =>
        PaintedCorpus.Lists.Sample(
            lists =>
            {
                var green = lists.Tokens.Where(PaintedCorpus.Column<Token>().Color, Color.Green).ToAnnotationList();
                foreach (var mention in lists.Mentions.Take(5))
                {
                    var expected = lists.Tokens.AsEnumerable().Where(token => PaintedCorpus.PaintOf(token).Color == Color.Green && token.IsCoveredBy(mention));
                    green.CoveredBy(mention).Should().Equal(expected);
                }

                foreach (var group in lists.Tokens.GroupBy(PaintedCorpus.Column<Token>().Name))
                {
                    group.Should().Equal(group.Select(token => token));
                    group.IndexOf(group[^1]).Should().Be(group.Count - 1);
                }
            },
            iter: 40);

    [Fact]
    public void CountWhere_allocates_nothing()
    {
        var tokens = Many().Tokens.All;
        tokens.CountWhere(PaintedCorpus.Column<Token>().Color, Color.Green).Should().Be(50);
        Allocations.Of(() => tokens.CountWhere(PaintedCorpus.Column<Token>().Color, Color.Green)).Should().Be(0);
        Allocations.Of(() => tokens.CountWhere(PaintedCorpus.Column<Token>().Name, "name 7")).Should().Be(0);
    }

    [Fact]
    public void Where_allocates_the_list_and_four_bytes_an_annotation()
    {
        const int FilterListAndArray = 176;
        var tokens = Many().Tokens.All;
        Allocations.Of(() => tokens.Where(PaintedCorpus.Column<Token>().Color, Color.Green).ToAnnotationList()).Should()
            .BeLessThanOrEqualTo(FilterListAndArray + (50 * sizeof(int)));
        tokens.Where(PaintedCorpus.Column<Token>().IsDry, false).ToAnnotationList().Should().BeSameAs(tokens, "what holds for all is the list itself");
    }

    private static InMemoryCorpus Many() => new(
        Enumerable.Range(0, 3).Select(document => (
            $"d{document}",
            new string('x', 60),
            Enumerable.Range(0, 50).Select(i => new Draft(Kind.Token, i, i + 1)
            {
                Properties = block => [[document], [0], [block.String($"name {i}")], [0], [i], [0], [0], [700_000], [0]],
            }).ToArray())));

    private static Gen<T?> OrNull<T>(Gen<T> gen)
        where T : struct => Gen.OneOf(Gen.Const((T?)null), gen.Select(value => (T?)value));

    private static void Check<TValue>(
        Func<Paint, TValue> read, AnnotationColumn<Token, TValue> ofTokens, AnnotationColumn<Mention, TValue> ofMentions, Gen<TValue> values) =>
        Gen.Select(PaintedCorpus.Lists, values).Sample(
            (lists, value) =>
            {
                Check(lists.Tokens, read, ofTokens, value);
                Check(lists.Mentions, read, ofMentions, value);
            },
            iter: 60);

    private static void Check<T, TValue>(AnnotationList<T> list, Func<Paint, TValue> read, AnnotationColumn<T, TValue> column, TValue value)
        where T : TestAnnotation
    {
        var expected = list.AsEnumerable().Where(item => Equals(read(PaintedCorpus.PaintOf(item)), value)).ToList();
        list.CountWhere(column, value).Should().Be(expected.Count);
        list.Where(column, value).Should().Equal(expected);
        list.Where(column, value).Count().Should().Be(expected.Count);
        list.Where(column, value).Where(static item => item.Start % 2 == 0).Should().Equal(expected.Where(static item => item.Start % 2 == 0));
        list.Where(static item => item.Start % 2 == 0).Where(column, value).Count().Should().Be(expected.Count(static item => item.Start % 2 == 0));

        var groups = list.AsEnumerable().GroupBy(item => read(PaintedCorpus.PaintOf(item))).ToList();
        list.CountBy(item => read(PaintedCorpus.PaintOf(item))).Should().Equal(groups.Select(group => KeyValuePair.Create(group.Key, group.Count())));
        list.CountBy(column).Should().Equal(groups.Select(group => KeyValuePair.Create(group.Key, group.Count())));
        var scanned = list.GroupBy(column);
        scanned.Select(group => group.Key).Should().Equal(groups.Select(group => group.Key));
        scanned.Zip(groups).All(pair => pair.First.SequenceEqual(pair.Second) && pair.First.Count == pair.Second.Count()).Should().BeTrue();
    }
}
