using System.Text;
using IprCorpus.Runtime.Storage;

namespace IprCorpus.Runtime.Tests.Storage;

/// <summary>A resource as the documentation describes it, without looking at what writes it.</summary>
public class ResourceStoreTests
{
    [Fact]
    public void Assembly_without_the_resource_says_what_is_missing() =>
        new Action(static () => _ = new Store("no such corpus").DocumentCount)
            .Should().Throw<InvalidOperationException>().WithMessage("*no such corpus*IprCorpus.Generators*");

    [Fact]
    public void A_resource_that_is_no_corpus_is_refused() =>
        new Action(static () => _ = new Store("not-a-corpus").DocumentCount).Should().Throw<InvalidDataException>();

    [Fact]
    public unsafe void Text_is_read_as_it_is_stored_and_kept()
    {
        const string Expected = "Grüße, 世界 \U0001F600";
        foreach (var isUtf16 in (bool[])[false, true])
        {
            var bytes = (isUtf16 ? Encoding.Unicode : Encoding.UTF8).GetBytes(Expected);
            fixed (byte* memory = bytes)
            {
                var data = new BlockData(default, default, new StoredText(memory, bytes.Length, isUtf16), default);
                var block = new Block(new Store(""), 0, data);

                block.Text.Should().Be(Expected);
                block.Text.Should().BeSameAs(block.Text);
            }
        }
    }

    [Fact]
    public unsafe void Units_in_memory_read_as_a_literal_does()
    {
        var literals = new Corpora.BlockWriter();
        literals.Table(0, 3, [1, 2, 3], [-5, 70_000, long.MaxValue]);
        var literal = literals.Write();
        fixed (char* memory = literal.Columns)
        {
            var expected = new Block(new Store(""), 0, literal);
            var block = new Block(new Store(""), 0, new BlockData(new Units(memory, literal.Columns.Length), default, default, default));
            for (var cell = 0; cell < 6; cell++)
            {
                block.ReadInt64(cell / 3, cell % 3).Should().Be(expected.ReadInt64(cell / 3, cell % 3));
            }
        }
    }

    private sealed class Store(string name) : ResourceStore(typeof(ResourceStoreTests).Assembly, name)
    {
        protected internal override int EntityTypeCount => 0;
    }
}
