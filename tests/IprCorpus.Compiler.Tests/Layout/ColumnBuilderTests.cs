using System.Text;
using CsCheck;
using IprCorpus.Compiler.Layout;
using IprCorpus.Storage;

namespace IprCorpus.Compiler.Tests.Layout;

public class ColumnBuilderTests
{
    [Fact]
    public void Units_AreWellFormedText() =>
        Gen.Long.Array[1, 50].Sample(
            numbers =>
            {
                var (header, data) = Write(numbers);
                (header + data).Should().NotContain("\"").And.Match(text => text.All(unit => unit >= StorageFormat.Zero && unit < 0xD800));
            },
            iter: 1_000);

    [Fact]
    public void EqualNumbers_TakeNoUnits() => Write([7, 7, 7]).Data.Should().BeEmpty();

    [Fact]
    public void SmallNumbers_TakeOnePrintableUnitEach() => Write([0, 1, 30]).Data.Should().Be("]^{");

    [Fact]
    public void AnEditOfTheLargest_ChangesOnlyItsOwnNumber()
    {
        var before = Write([3, 5, 9]).Data;
        var after = Write([3, 5, 700]).Data;

        after[..2].Should().Be(before[..2]);
    }

    private static (string Header, string Data) Write(long[] numbers)
    {
        var column = new ColumnBuilder();
        foreach (var number in numbers)
        {
            column.Add(number);
        }

        var (header, data) = (new StringBuilder(), new StringBuilder());
        column.Write(header, data);
        return (header.ToString(), data.ToString());
    }
}
