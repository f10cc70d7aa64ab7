using IprCorpus.Runtime.Storage;
using IprCorpus.Runtime.Tests.Corpora;

namespace IprCorpus.Runtime.Tests.Storage;

/// <summary>What an independent writer of the documented format writes, the runtime reads.</summary>
public sealed class BlockTests
{
    // One value more than fits a unit, and the edges of two, three and five units.
    private static readonly long[] Edges =
    [
        0, 1, 0x7FFF, 0x8000, 0xD800 - 0x5D - 1, 0xD800 - 0x5D, 0xFFFF, (1L << 30) - 1, 1L << 30, int.MaxValue, 1L << 45, long.MaxValue / 2,
    ];

    private static readonly Gen<long> AtEdges = Gen.Int[0, Edges.Length - 1].Select(i => Edges[i]);

    [Fact]
    public void Numbers_of_every_width_come_back() =>
        Gen.OneOf(Gen.Int[0, 100].Select(i => (long)i), AtEdges, AtEdges.Select(edge => -edge), Gen.Long)
            .Array[1, 20].Array[1, 4]
            .Sample(columns => ReadBack(columns).Should().BeEquivalentTo(columns, options => options.WithStrictOrdering()));

    [Theory]
    [InlineData(0, 0xD800 - 0x5D - 1)]
    [InlineData(0, 0xD800 - 0x5D)]
    [InlineData(-5, -5)]
    [InlineData(long.MinValue, long.MaxValue)]
    [InlineData(-1, 0x7FFE)]
    [InlineData(int.MinValue, int.MaxValue)]
    public void Ranges_at_the_edges_of_a_width_come_back(long minimum, long maximum) =>
        ReadBack([[minimum, maximum, minimum]])[0].Should().Equal(minimum, maximum, minimum);

    [Fact]
    public void Units_never_reach_the_surrogates()
    {
        var writer = new BlockWriter();
        writer.Table(2, Edges.Length, Edges);

        writer.Write().Columns.Should().NotContainAny([.. Enumerable.Range(0xD800, 0x10000 - 0xD800).Select(unit => ((char)unit).ToString())]);
    }

    [Fact]
    public void Table_that_is_missing_has_no_rows()
    {
        var block = Open(new BlockWriter().Write("text"));

        block.Find(7).Should().Be(new Block.Table(7, 0, 0));
        block.Text.Should().Be("text");
    }

    [Fact]
    public void Table_without_rows_is_found()
    {
        var writer = new BlockWriter();
        writer.Table(2, 0, [], []);
        writer.Table(5, 1, [[42L]]);
        var block = Open(writer.Write());

        block.Find(2).Rows.Should().Be(0);
        block.ReadInt64(block.Find(5).FirstColumn, 0).Should().Be(42);
    }

    [Fact]
    public void Tables_are_found_by_their_ids_and_no_others() => Gen.Int[2, 300].HashSet[0, 30].Sample(ids =>
    {
        var writer = new BlockWriter();
        foreach (var id in ids)
        {
            writer.Table(id, 1, [[id]]);
        }

        var block = Open(writer.Write());
        for (var id = 2; id < 310; id++)
        {
            var found = block.Find(id);
            found.Rows.Should().Be(ids.Contains(id) ? 1 : 0);
            if (found.Rows > 0)
            {
                block.ReadInt32(found.FirstColumn, 0).Should().Be(id);
            }
        }
    });

    [Fact]
    public void Block_of_no_units_has_no_tables() => Open(new Literals("", "")).Find(0).Rows.Should().Be(0);

    [Fact]
    public void Strings_come_back_and_are_made_once() => Gen.String.Array[1, 10].Sample(strings =>
    {
        var writer = new BlockWriter();
        long[] numbers = [.. strings.Select(writer.String)];
        writer.Table(2, strings.Length, numbers);
        var block = Open(writer.Write());
        for (var row = 0; row < strings.Length; row++)
        {
            var index = block.ReadInt32(block.Find(2).FirstColumn, row) - 1;
            block.StringSpan(index).ToString().Should().Be(strings[row]);
            block.ReadString(index).Should().Be(strings[row]);
            block.ReadString(index).Should().BeSameAs(block.ReadString(index));
        }
    });

    [Fact]
    public void Rows_read_what_the_block_has() =>
        Gen.OneOf(Gen.Int[0, 100].Select(i => (long)i), AtEdges, AtEdges.Select(edge => -edge)).Array[12].Array[1, 5].Sample(columns =>
        {
            var writer = new BlockWriter();
            writer.Table(2, 12, columns);
            var block = Open(writer.Write());
            for (var row = 0; row < 12; row++)
            {
                for (var column = 0; column < columns.Length; column++)
                {
                    block.Row(2, row).Int32(column).Should().Be(unchecked((int)columns[column][row]));
                }
            }
        });

    [Fact]
    public void Row_of_a_number_is_found_in_ascending_ones() =>
        Gen.Select(Gen.OneOf(Gen.Int[-3, 12], Gen.Int[-70_000, 70_000], Gen.Int).Array[0, 30], Gen.OneOf(Gen.Int[-4, 13], Gen.Int[-70_001, 70_001], Gen.Int),
            Gen.Int[0, 30], Gen.Int[0, 30])
            .Where((numbers, _, low, high) => numbers.Length > 0 && low <= high && high <= numbers.Length)
            .Sample((numbers, value, low, high) =>
            {
                Array.Sort(numbers);
                var writer = new BlockWriter();
                writer.Table(2, numbers.Length, [.. numbers.Select(number => (long)number)]);
                var found = Open(writer.Write()).ReaderOf(2)!.LowerBound(0, low, high, value);

                found.Should().Be(low + numbers[low..high].Count(number => number < value));
            });

    [Theory]
    [InlineData(2, 3)]
    [InlineData(2, -1)]
    [InlineData(2, int.MaxValue)]
    [InlineData(3, 0)]
    [InlineData(7, 0)]
    public void Row_that_is_missing_is_not_given_out(int table, int row)
    {
        var writer = new BlockWriter();
        writer.Table(2, 3, [1L, 2L, 3L]);
        writer.Table(3, 0, []);
        var block = Open(writer.Write());

        block.Invoking(opened => opened.Row(table, row)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Column_that_ends_before_the_last_row_is_not_read_beyond_the_block()
    {
        var writer = new BlockWriter();
        writer.Table(2, 3, [1L, 2L, 3L], [4L, 5L]);
        var row = Open(writer.Write()).Row(2, 2);

        row.Int32(0).Should().Be(3);
        row.Invoking(read => read.Int32(1)).Should().Throw<IndexOutOfRangeException>();
        row.Invoking(read => read.Int32(2)).Should().Throw<IndexOutOfRangeException>();
    }

    private static long[][] ReadBack(long[][] columns)
    {
        var writer = new BlockWriter();
        writer.Table(0, 1, [[7L]]);
        writer.Table(9, columns.Length, columns);
        var block = Open(writer.Write());
        var first = block.Find(9).FirstColumn;
        return [.. columns.Select((column, index) => column.Select((_, row) => block.ReadInt64(first + index, row)).ToArray())];
    }

    private static Block Open(Literals literals) => new(new InMemoryCorpus(), 0, literals);
}
