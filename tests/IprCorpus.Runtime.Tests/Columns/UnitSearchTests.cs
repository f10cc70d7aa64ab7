using IprCorpus.Runtime.Columns;

namespace IprCorpus.Runtime.Tests.Columns;

public class UnitSearchTests
{
    [Fact]
    public void Find_gives_every_place() =>
        Gen.Select(Gen.Char['a', 'c'].Array[0, 100], Gen.Char['a', 'd'], Gen.Int[0, 1000]).Sample((units, unit, first) =>
        {
            var found = new int[units.Length];
            var count = UnitSearch.Find(units, unit, first, found);
            found[..count].Should().Equal(Enumerable.Range(0, units.Length).Where(i => units[i] == unit).Select(i => first + i));
        });
}
