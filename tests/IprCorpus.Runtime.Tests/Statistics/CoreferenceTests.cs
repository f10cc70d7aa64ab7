namespace IprCorpus.Runtime.Tests.Statistics;

/// <summary>
/// The coreference measures, against the cases of the CoNLL reference scorer (github.com/conll/reference-coreference-scorers,
/// test/TestCases.README and test/CorefMetricTestConfig.pm), a letter a mention; repeated mentions are left out, as the scorer does.
/// </summary>
public class CoreferenceTests
{
    [Theory]
    [InlineData("A1", "a bc def", "a bc def", 1, 1)]
    [InlineData("A2", "a bc def", "a de", 1 / 3.0, 1)]
    [InlineData("A3", "a bc def", "a bcx defy z", 1, 3 / 5.0)]
    [InlineData("A4", "a bc def", "a bcx dy z", 1 / 3.0, 1 / 3.0)]
    [InlineData("A5", "a bc def", "a bcxB dy z", 1 / 3.0, 1 / 4.0)]
    [InlineData("A6", "a bc def", "a bcx dy Bz", 1 / 3.0, 1 / 4.0)]
    [InlineData("A7, A8", "a bc def", "a bcx dy bz", 1 / 3.0, 1 / 3.0)]
    [InlineData("A10", "a bc def", "a b c d e f", 0, double.NaN)]
    [InlineData("A11", "a bc def", "abcdef", 1, 3 / 5.0)]
    [InlineData("A12", "a bc def", "a x y c d e z", 0, double.NaN)]
    [InlineData("A13", "a bc def", "axycdez", 1 / 3.0, 1 / 6.0)]
    [InlineData("D1", "12345 67 89ABC", "12345 6789ABC", 1, 9 / 10.0)]
    [InlineData("E1", "12345 67 89ABC", "1234589ABC 67", 1, 9 / 10.0)]
    [InlineData("F1", "ABCD", "AB CD", 2 / 3.0, 1)]
    [InlineData("G1", "AB CD", "ABCD", 1, 2 / 3.0)]
    [InlineData("J1", "ABC", "AC", 1 / 2.0, 1)]
    [InlineData("K1", "BCDEGHJ", "ABC DEF GHI", 3 / 6.0, 3 / 6.0)]
    [InlineData("L1", "ABC DEFG", "AB CD FGH", 2 / 5.0, 2 / 4.0)]
    public void Muc_IsThatOfTheReferenceScorer(string @case, string key, string response, double recall, double precision) =>
        Rounded(Score(key, response).Muc).Should().Be((Math.Round(recall, 5), Math.Round(precision, 5)), @case);

    [Theory]
    [InlineData("A1", "a bc def", "a bc def", 1, 1)]
    [InlineData("A2", "a bc def", "a de", 7 / 18.0, 1)]
    [InlineData("A3", "a bc def", "a bcx defy z", 1, 55 / 108.0)]
    [InlineData("A4", "a bc def", "a bcx dy z", 5 / 9.0, 17 / 42.0)]
    [InlineData("A5", "a bc def", "a bcxB dy z", 5 / 9.0, 5 / 16.0)]
    [InlineData("A6", "a bc def", "a bcx dy Bz", 5 / 9.0, 17 / 48.0)]
    [InlineData("A7, A8", "a bc def", "a bcx dy bz", 5 / 9.0, 17 / 42.0)]
    [InlineData("A10", "a bc def", "a b c d e f", 3 / 6.0, 1)]
    [InlineData("A11", "a bc def", "abcdef", 1, 7 / 18.0)]
    [InlineData("A12", "a bc def", "a x y c d e z", 13 / 36.0, 4 / 7.0)]
    [InlineData("A13", "a bc def", "axycdez", 17 / 36.0, 6 / 49.0)]
    [InlineData("D1", "12345 67 89ABC", "12345 6789ABC", 1, 16 / 21.0)]
    [InlineData("E1", "12345 67 89ABC", "1234589ABC 67", 1, 7 / 12.0)]
    public void BCubed_IsThatOfTheReferenceScorer(string @case, string key, string response, double recall, double precision) =>
        Rounded(Score(key, response).BCubed).Should().Be((Math.Round(recall, 5), Math.Round(precision, 5)), @case);

    [Theory]
    [InlineData("A1", "a bc def", "a bc def", 1, 1)]
    [InlineData("A2", "a bc def", "a de", 0.6, 0.9)]
    [InlineData("A3", "a bc def", "a bcx defy z", 0.88571, 0.66429)]
    [InlineData("A4", "a bc def", "a bcx dy z", 0.73333, 0.55)]
    [InlineData("A5", "a bc def", "a bcxB dy z", 0.68889, 0.51667)]
    [InlineData("A6", "a bc def", "a bcx dy Bz", 0.73333, 0.55)]
    [InlineData("A7, A8", "a bc def", "a bcx dy bz", 0.73333, 0.55)]
    [InlineData("M1", "abcdef", "abcdef", 1, 1)]
    public void CeafE_IsThatOfTheReferenceScorer(string @case, string key, string response, double recall, double precision) =>
        Rounded(Score(key, response).CeafE).Should().Be((recall, precision), @case);

    [Fact]
    public void TheConllScore_IsTheMeanOfTheThree() =>
        Score("a bc def", "a de").ConllF1.Should().BeApproximately((0.5 + (14 / 25.0) + 0.72) / 3, 1e-12);

    [Fact]
    public void TheBestAssignment_IsTheBestOfAll() =>
        Gen.Double[0, 1].Array2D[Gen.Int[1, 5], Gen.Int[1, 5]].Sample(static weights =>
            Assignment.Maximum(weights).Should().BeApproximately(Best(weights, 0, []), 1e-9), iter: 500);

    private static double Best(double[,] weights, int row, HashSet<int> taken)
    {
        if (row == weights.GetLength(0))
        {
            return 0;
        }

        var best = Best(weights, row + 1, taken);
        for (var column = 0; column < weights.GetLength(1); column++)
        {
            if (taken.Add(column))
            {
                best = Math.Max(best, weights[row, column] + Best(weights, row + 1, taken));
                taken.Remove(column);
            }
        }

        return best;
    }

    private static CoreferenceScore Score(string key, string response) => CoreferenceScore.Of<char>(key.Split(' '), response.Split(' '));

    private static (double Recall, double Precision) Rounded(PrecisionRecall score) => (Math.Round(score.Recall, 5), Math.Round(score.Precision, 5));
}
