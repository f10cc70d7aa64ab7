namespace IprCorpus.Runtime.Tests.Statistics;

/// <summary>The measures, against values worked out by hand.</summary>
public class MeasureTests
{
    private const double Precision = 1e-9;

    // R1 = 40, R2 = 60, C1 = 30, C2 = 70, N = 100; E = 12, 28, 18, 42.
    private static readonly ContingencyTable Table = new(20, 20, 10, 50);

    [Fact]
    public void Expectations_FollowFromTheMarginals() =>
        (Table.R1, Table.R2, Table.C1, Table.C2, Table.N, Table.E11, Table.E12, Table.E21, Table.E22).Should().Be((40, 60, 30, 70, 100, 12, 28, 18, 42));

    [Fact]
    public void LogLikelihood_IsDunnings() =>
        // 2 (20 ln 5/3 + 20 ln 5/7 + 10 ln 5/9 + 50 ln 25/21) = 2 (10.2165125 - 6.7294447 - 5.8778666 + 8.7176694)
        Table.LogLikelihood.Should().BeApproximately(12.6537411, 1e-6);

    [Fact]
    public void LogLikelihood_OfIndependence_IsZero() => new ContingencyTable(12, 28, 18, 42).LogLikelihood.Should().BeApproximately(0, Precision);

    [Fact]
    public void LogLikelihood_TakesEmptyCells() =>
        // 2 (2 ln 2 + 2 ln 2) = 8 ln 2
        new ContingencyTable(2, 0, 0, 2).LogLikelihood.Should().BeApproximately(5.545177444, Precision);

    [Fact]
    public void MutualInformation_IsChurchAndHanks() =>
        // log2(16 / 4) with R1 = 32, C1 = 16, N = 128.
        new ContingencyTable(16, 16, 0, 96).MutualInformation.Should().BeApproximately(2, Precision);

    [Fact]
    public void MutualInformation3_CubesWhatIsObserved() =>
        // log2(4096 / 4)
        new ContingencyTable(16, 16, 0, 96).MutualInformation3.Should().BeApproximately(10, Precision);

    [Fact]
    public void TScore_IsTheDifferenceOverTheRoot() =>
        // (16 - 4) / 4
        new ContingencyTable(16, 16, 0, 96).TScore.Should().BeApproximately(3, Precision);

    [Theory]
    [InlineData(8, 8, 8, 14)] // 2·8/16 = 1: always together
    [InlineData(4, 10, 6, 13)] // 2·4/16 = 1/2
    [InlineData(1, 100, 28, 8)] // 2/128 = 2⁻⁶
    public void LogDice_IsRychlys(int together, int node, int word, double expected) =>
        new Collocation("w", node, new ContingencyTable(together, 0, word - together, 1000)).LogDice.Should().BeApproximately(expected, Precision);

    [Fact]
    public void WhatNeverMeets_IsInfinitelyFarBelowExpectation()
    {
        var apart = new ContingencyTable(0, 5, 5, 5);
        (apart.MutualInformation, apart.TScore).Should().Be((double.NegativeInfinity, double.NegativeInfinity));
    }

    [Fact]
    public void Keyness_IsRaysonAndGarsides()
    {
        // E = 10,000 · 30/30,000 = 10 and 20; 2 (20 ln 2 + 10 ln 1/2) = 20 ln 2.
        var word = new Keyword("w", 20, 10, 10_000, 20_000);
        word.LogLikelihood.Should().BeApproximately(13.862943611, Precision);
        word.LogRatio.Should().BeApproximately(2, Precision, "0.002 is four times 0.0005");
        word.PercentDifference.Should().BeApproximately(300, Precision);
    }

    [Fact]
    public void KeynessOfWhatTheOthersLack_HasARatioAllTheSame()
    {
        var word = new Keyword("w", 4, 0, 1000, 1000);
        word.LogRatio.Should().BeApproximately(3, Precision, "half an occurrence stands for none");
        word.PercentDifference.Should().Be(double.PositiveInfinity);
        word.LogLikelihood.Should().BeApproximately(8 * Math.Log(2), Precision);
    }

    [Fact]
    public void JuillandsD_OfUnevenCounts()
    {
        // Relative frequencies 1/10, 2/10, 3/10: mean 0.2, deviation √(0.02/3), V = 0.408248, D = 1 - V/√2.
        Dispersion.Of([1, 2, 3], [10, 10, 10]).JuillandD.Should().BeApproximately(1 - (Math.Sqrt(1.0 / 6) / Math.Sqrt(2)), Precision);
        Dispersion.Of([5, 5, 5], [10, 10, 10]).JuillandD.Should().BeApproximately(1, Precision);
        Dispersion.Of([9, 0, 0], [10, 10, 10]).JuillandD.Should().BeApproximately(0, Precision);
    }

    [Fact]
    public void GriesDP_OfUnevenParts()
    {
        // Shares of the corpus 0.5, 0.25, 0.25, of the occurrences 0.2, 0.4, 0.4: (0.3 + 0.15 + 0.15) / 2.
        var dispersion = Dispersion.Of([1, 2, 2], [100, 50, 50]);
        dispersion.DeviationOfProportions.Should().BeApproximately(0.3, Precision);
        dispersion.NormalizedDeviation.Should().BeApproximately(0.4, Precision);
        (dispersion.Parts, dispersion.Range).Should().Be((3, 3));
    }

    [Fact]
    public void PartsOfNoSize_AreNoParts() => Dispersion.Of([1, 0, 1], [10, 0, 10]).Should().Be(Dispersion.Of([1, 1], [10, 10]));

    [Fact]
    public void DispersionOfNothing_IsNoNumber()
    {
        Dispersion.Of([0, 0], [10, 10]).JuillandD.Should().Be(double.NaN);
        Dispersion.Of([], []).DeviationOfProportions.Should().Be(0);
    }

    [Fact]
    public void DispersionOfImpossibleCounts_IsRefused()
    {
        FluentActions.Invoking(() => Dispersion.Of([1], [0])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Dispersion.Of([1], [1, 2])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Dispersion.Of([-1], [1])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Dispersion_LiesBetweenItsBounds() =>
        Gen.Int[0, 50].Array[2, 8].SelectMany(counts => Gen.Int[50, 200].Array[counts.Length].Select(sizes => (counts, sizes)))
            .Where(parts => parts.counts.Any(count => count > 0))
            .Sample(parts =>
            {
                var dispersion = Dispersion.Of(parts.counts, parts.sizes);
                return dispersion.JuillandD is >= -Precision and <= 1 + Precision
                    && dispersion.DeviationOfProportions is >= -Precision and < 1
                    && dispersion.NormalizedDeviation >= dispersion.DeviationOfProportions && dispersion.NormalizedDeviation <= 1 + Precision;
            });
}
