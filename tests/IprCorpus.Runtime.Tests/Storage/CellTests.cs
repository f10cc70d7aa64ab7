using IprCorpus.Runtime.Tests.Corpora;
using IprCorpus.Runtime.Tests.Values;

namespace IprCorpus.Runtime.Tests.Storage;

/// <summary>Every kind of cell comes back as it was written, present and absent, alone and among others.</summary>
public sealed class CellTests
{
    private const int First = CorpusAnnotation.IdColumn + 1;

    private static readonly decimal[] Decimals = [0m, 0.00m, -0.5m, decimal.MaxValue, decimal.MinValue, 79228162514264337593543950.335m];

    private static readonly Gen<DateTime> Moments = Gen.DateTime
        .Select(moment => new DateTime(moment.Ticks / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, DateTimeKind.Unspecified));

    [Fact]
    public void Numbers_and_enums_come_back() => Rows(
        Gen.Int,
        (_, number) => [[number], [1], [number], [number == int.MaxValue ? 0 : (number & 7) + 1], [number & 1]],
        (row, number) =>
        {
            row.Int32(First).Should().Be(number);
            row.OptionalInt32(First + 1).Should().Be(number);
            row.Ordinal(First + 3).Should().Be(number == int.MaxValue ? null : number & 7);
            row.Boolean(First + 4).Should().Be((number & 1) != 0);
        });

    [Fact]
    public void Absent_numbers_are_null() => Rows(
        Gen.Const(0),
        (_, _) => [[0], [0], [0]],
        (row, _) =>
        {
            row.OptionalInt32(First).Should().BeNull();
            row.Ordinal(First).Should().BeNull();
            row.OptionalBoolean(First).Should().BeNull();
            row.String(First).Should().BeNull();
            row.Uri(First).Should().BeNull();
        });

    [Fact]
    public void Optional_truth_values_come_back() => Rows(
        Gen.Bool,
        (_, value) => [[value ? 2 : 1]],
        (row, value) => row.OptionalBoolean(First).Should().Be(value));

    [Fact]
    public void Strings_and_uris_come_back() => Rows(
        Gen.String[Gen.Char.AlphaNumeric, 0, 8],
        (block, text) => [[block.String(text)], [block.String($"https://example.org/{text}")]],
        (row, text) =>
        {
            row.String(First).Should().Be(text);
            row.Uri(First + 1)!.AbsoluteUri.Should().Be($"https://example.org/{text}");
        });

    [Fact]
    public void Decimals_come_back_with_their_scale() => Rows(
        Gen.OneOf(Gen.Decimal, Gen.Int[0, Decimals.Length - 1].Select(i => Decimals[i])).Nullable(),
        (_, number) => Columns(Cell.Decimal(number)),
        (row, number) =>
        {
            var read = row.Decimal(First);
            read.Should().Be(number);
            (read?.ToString(System.Globalization.CultureInfo.InvariantCulture)).Should()
                .Be(number?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        });

    [Fact]
    public void Dates_and_moments_come_back() => Rows(
        Moments.Nullable(),
        (_, moment) => Columns([.. Cell.Moment(moment), .. Cell.Date(moment is { } known ? DateOnly.FromDateTime(known) : null)]),
        (row, moment) =>
        {
            row.DateTime(First).Should().Be(moment);
            row.DateTime(First)?.Kind.Should().Be(DateTimeKind.Unspecified);
            row.Date(First + 1).Should().Be(moment is { } known ? DateOnly.FromDateTime(known) : null);
        });

    [Fact]
    public void Periods_come_back() => Rows(
        Gens.Periods.Null(),
        (block, period) => Columns(Cell.Period(block, period)),
        (row, period) => row.Period(First).Should().Be(period));

    [Fact]
    public void Quantities_come_back() => Rows(
        Gens.Quantities.Null(),
        (block, quantity) => Columns(Cell.Quantity(block, quantity)),
        (row, quantity) => row.Quantity(First).Should().Be(quantity));

    [Fact]
    public void Spans_come_back() => Rows(
        Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 100_000], (start, length) => new TextSpan(start, start + length)).Nullable(),
        (_, span) => Columns(Cell.Span(span)),
        (row, span) => row.Span(First).Should().Be(span));

    [Fact]
    public void Lists_come_back() => Rows(
        Gen.Int.Array[0, 5],
        (_, items) => [[items.Length], [.. items.Select(item => (long)item)]],
        (row, items) => row.List(First, (block, column, item) => block.ReadInt32(column, item)).Should().Equal(items),
        ends: 0);

    [Fact]
    public void Fragments_come_back() => Gen.Int[0, 3].Array[1, 8].Sample(counts =>
    {
        Draft[] drafts =
            [.. counts
                .Select((count, i) => new Draft(Kind.Token, i, i + 10, null,
                    [.. Enumerable.Range(0, count == 1 ? 0 : count).Select(f => new TextSpan(i + (3 * f), i + (3 * f) + 2))]))];
        var corpus = new InMemoryCorpus([("d", "0123456789abcdefghijkl", drafts)]);
        for (var i = 0; i < drafts.Length; i++)
        {
            var token = corpus.Tokens.All[i];
            var expected = drafts[i].Fragments;
            token.IsDiscontinuous.Should().Be(expected.Length > 0);
            token.Fragments.Should().Equal(expected.Length > 0 ? expected : [new TextSpan(i, i + 10)]);
            Enumerable.Range(0, 22).Where(token.CoversText).Should().Equal(
                Enumerable.Range(0, 22).Where(position => token.Fragments.Any(fragment => fragment.Contains(position))));
        }
    });

    private static long[][] Columns(long[] numbers) => [.. numbers.Select(number => new[] { number })];

    private static void Rows<T>(Gen<T> values, Func<BlockWriter, T, long[][]> write, Action<IprCorpus.Runtime.Storage.Row, T> check, int ends = -1) =>
        values.Array[1, 6].Sample(rows =>
        {
            long end = 0;
            var drafts = rows.Select((value, i) => new Draft(Kind.Specimen, i, i + 1)
            {
                Properties = block =>
                {
                    var written = write(block, value);
                    if (ends >= 0)
                    {
                        written[ends][0] = end += written[ends][0];
                    }

                    return written;
                },
            });
            var corpus = new InMemoryCorpus([("d", "some text", drafts.ToArray())]);
            for (var i = 0; i < rows.Length; i++)
            {
                check(corpus.Specimens.All[i].Row, rows[i]);
            }
        });
}
