using IprCorpus.Runtime.Spans;

namespace IprCorpus.Runtime.Tests.Spans;

public sealed class ExtremaTreeTests
{
    private static readonly Gen<(int[] Values, int From, int To, int Least, int Greatest)> Cases =
        from values in Gen.Int[0, 30].Array[0, 300]
        from bounds in Gen.Int[0, values.Length].Array[2]
        from range in Gen.Int[-1, 31].Array[2]
        select (values, bounds.Min(), bounds.Max(), range.Min(), range.Max());

    [Fact]
    public void Collected_places_are_those_whose_values_lie_in_the_range() => Cases.Sample(
        test =>
        {
            var found = new Stretches(-1);
            new ExtremaTree(test.Values).Collect(test.From, test.To, test.Least, test.Greatest, ref found);
            Places(found).Should()
                .Equal(Enumerable.Range(test.From, test.To - test.From).Where(i => test.Least <= test.Values[i] && test.Values[i] <= test.Greatest));
        },
        iter: 2000);

    [Fact]
    public void Last_at_most_is_the_last() => Cases.Sample(
        test => new ExtremaTree(test.Values).LastAtMost(test.From, test.To, test.Greatest).Should().Be(
            Enumerable.Range(test.From, test.To - test.From).LastOrDefault(i => test.Values[i] <= test.Greatest, -1)),
        iter: 2000);

    [Fact]
    public void Greatest_is_the_greatest_in_the_range() => Cases.Sample(
        test => new ExtremaTree(test.Values).GreatestIn(test.From, test.To).Should().Be(
            test.Values[test.From..test.To].DefaultIfEmpty(int.MinValue).Max()),
        iter: 2000);

    [Fact]
    public void Stretches_leave_out_what_is_excluded() =>
        Gen.Select(Gen.Int[-1, 40], Gen.Int[-1, 40], Gen.Int[0, 3].Array[0, 60]).Sample(
            (excluded, other, steps) =>
            {
                var found = new Stretches(excluded, other);
                var (expected, position) = (new List<int>(), 0);
                foreach (var step in steps)
                {
                    // A gap, or none, and then a stretch of up to three.
                    var from = position + (step % 2);
                    position = from + step;
                    found.Add(from, position);
                    expected.AddRange(Enumerable.Range(from, step).Where(i => i != excluded && i != other));
                }

                Places(found).Should().Equal(expected);
                found.Count.Should().Be(expected.Count);
                found.StretchCount.Should().Be(expected.Where((place, i) => i == 0 || expected[i - 1] != place - 1).Count());
                found.Dispose();
            },
            iter: 2000);

    private static IEnumerable<int> Places(Stretches found) =>
        Enumerable.Range(0, found.StretchCount).SelectMany(stretch => Enumerable.Range(found[stretch].From, found[stretch].To - found[stretch].From));
}
