namespace IprCorpus.Runtime.Tests.Statistics;

/// <summary>The coefficients, against the examples of the papers that define them and against NLTK 3.8 and scikit-learn 1.2.1.</summary>
public class AgreementTests
{
    // Three annotators' labels of 40 units, drawn at random.
    private static readonly string[] Drawn =
    [
        "AACCACACAACCAAABACAABACBABAAABCAAAAABBBB",
        "AACCACABCCCCAAABACBABABBAABBABCBAABABBBB",
        "AACCACABAACCABABBBAABAAABABBCBCCACAABBBB",
    ];

    // Krippendorff 2011, example C: four observers, twelve units, some without a value.
    private static readonly string[] Incomplete = ["123321412...", "1233224125.3", ".3332342251.", "12332441251."];

    [Fact]
    public void CohenKappa_IsThatOfScikitLearnAndNltk()
    {
        AnnotatorAgreement.CohenKappa(Drawn[0].Zip(Drawn[1])).Coefficient.Should().BeApproximately(0.6124031007751938, 1e-12);
        AnnotatorAgreement.CohenKappa(Drawn[0].Zip(Drawn[2])).Coefficient.Should().BeApproximately(0.48969578017664384, 1e-12);
    }

    [Fact]
    public void FleissKappa_OfTwo_IsScottsPi() =>
        AnnotatorAgreement.FleissKappa(Units(Drawn[..2])).Coefficient.Should().BeApproximately(0.6055226824457594, 1e-12);

    [Fact]
    public void FleissKappa_OfThree_IsThatOfNltk() =>
        AnnotatorAgreement.FleissKappa(Units(Drawn)).Coefficient.Should().BeApproximately(0.530536839817431, 1e-12);

    [Fact]
    public void KrippendorffAlpha_IsThatOfNltk()
    {
        AnnotatorAgreement.KrippendorffAlpha(Units(Drawn[..2])).Coefficient.Should().BeApproximately(0.6104536489151874, 1e-12);
        AnnotatorAgreement.KrippendorffAlpha(Units(Drawn)).Coefficient.Should().BeApproximately(0.5344490328189524, 1e-12);
        int[] numbers = [1, 3, 3, 2, 1, 6, 2, 6, 2, 5, 4, 2, 5, 4, 5, 1, 5, 1, 1, 5], others = [1, 4, 3, 3, 1, 6, 2, 6, 2, 5, 3, 2, 4, 3, 5, 1, 4, 2, 1, 4];
        AnnotatorAgreement.KrippendorffAlpha(numbers.Zip(others, static (one, other) => new double[] { one, other }), LevelOfMeasurement.Interval)
            .Coefficient.Should().BeApproximately(0.9310344827586207, 1e-12);
    }

    [Fact]
    public void FleissKappa_IsThatOfFleiss1971()
    {
        // The counts of his table of ten subjects, fourteen raters and five categories; kappa is 0.210.
        string[] subjects = ["EEEEEEEEEEEEEE", "BBCCCCCCDDDDEE", "CCCDDDDDEEEEEE", "BBBCCCCCCCCCDD", "AABBCCCCCCCCDE", "AAAAAAABBBBBBB", "AAABBCCCCCCDDD",
            "AABBBBBCCCDDEE", "AAAAAABBBBBCCD", "BBCCDDDEEEEEEE"];
        AnnotatorAgreement.FleissKappa(subjects.Select(static subject => subject.ToCharArray())).Coefficient.Should().BeApproximately(0.210, 5e-4);
    }

    [Fact]
    public void FleissKappa_WantsARatingOfEveryAnnotator()
    {
        var uneven = () => AnnotatorAgreement.FleissKappa<char>([['a', 'b'], ['a']]);
        uneven.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void KrippendorffAlpha_IsThatOfKrippendorff2011()
    {
        AnnotatorAgreement.KrippendorffAlpha(Units("0100000010", "1110010000")).Coefficient.Should().BeApproximately(0.095, 5e-4);
        AnnotatorAgreement.KrippendorffAlpha(Units("aabbdcccedda", "babbbccceddd")).Coefficient.Should().BeApproximately(0.692, 5e-4);
        AnnotatorAgreement.KrippendorffAlpha(Units(Incomplete)).Coefficient.Should().BeApproximately(0.743, 5e-4);
    }

    [Theory]
    [InlineData(LevelOfMeasurement.Nominal, 0.743)]
    [InlineData(LevelOfMeasurement.Ordinal, 0.815)]
    [InlineData(LevelOfMeasurement.Interval, 0.849)]
    [InlineData(LevelOfMeasurement.Ratio, 0.797)]
    public void KrippendorffAlpha_OfNumbers_IsThatOfKrippendorff2011(LevelOfMeasurement level, double expected) =>
        AnnotatorAgreement.KrippendorffAlpha(Units(Incomplete).Select(static unit => unit.Select(static digit => (double)(digit - '0')).ToArray()), level)
            .Coefficient.Should().BeApproximately(expected, 5e-4);

    [Fact]
    public void UnitizingAlpha_IsThatOfKrippendorff2004()
    {
        // A text from 150 to 450; the paper rounds as it goes, DKPro Statistics has 0.7285 and 0.8587.
        var c = AnnotatorAgreement.UnitizingAlpha(300, [Spans((225, 70), (370, 30)), Spans((220, 80), (355, 20), (400, 20))]);
        var k = AnnotatorAgreement.UnitizingAlpha(300, [Spans((180, 60), (300, 50)), Spans((180, 60), (300, 50))]);

        (Math.Round(c.ObservedDisagreement, 4), Math.Round(c.ExpectedDisagreement, 4), c.Units).Should().Be((0.0144, 0.0532, 5));
        (k.ObservedDisagreement, Math.Round(k.ExpectedDisagreement, 4)).Should().Be((0, 0.0490));
        c.Coefficient.Should().BeApproximately(0.7285, 1e-4);
        k.Coefficient.Should().Be(1);
        AnnotatorAgreement.Sum([c, k]).Coefficient.Should().BeApproximately(0.8587, 1e-4);

        static IEnumerable<TextSpan> Spans(params (int Start, int Length)[] spans) =>
            spans.Select(static span => new TextSpan(span.Start - 150, span.Start - 150 + span.Length));
    }

    [Fact]
    public void UnitizingAlpha_TakesNoSpansThatOverlap()
    {
        var overlapping = () => AnnotatorAgreement.UnitizingAlpha(10, [[new(0, 4), new(3, 6)], []]);
        overlapping.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void UnitizingAlpha_IsTheDefinition() =>
        Gen.Select(GenSpans, GenSpans, GenSpans).Sample((a, b, c) =>
        {
            var agreement = AnnotatorAgreement.UnitizingAlpha(30, [a, b, c]);
            agreement.ObservedDisagreement.Should().BeApproximately(DefinedDisagreement([a, b, c], 30), 1e-12);
        }, iter: 500);

    [Fact]
    public void WhereChanceLeavesNothingToDisagreeOn_ThereIsNoCoefficient()
    {
        AnnotatorAgreement.CohenKappa([('a', 'a'), ('a', 'a')]).Coefficient.Should().Be(double.NaN);
        AnnotatorAgreement.FleissKappa<char>([['a', 'a']]).Coefficient.Should().Be(double.NaN);
        AnnotatorAgreement.KrippendorffAlpha<char>([['a'], []]).Coefficient.Should().Be(double.NaN);
        AnnotatorAgreement.UnitizingAlpha(10, [[], []]).Coefficient.Should().Be(double.NaN);
    }

    [Fact]
    public void PrecisionRecall_IsThatOfScikitLearn()
    {
        // y_true = 1 1 1 0 0 1 0 1, y_pred = 1 0 1 1 0 1 0 0
        var score = PrecisionRecall.Of(both: 3, reference: 5, response: 4);
        (score.Precision, score.Recall).Should().Be((0.75, 0.6));
        score.F1.Should().BeApproximately(2 / 3.0, 1e-12);
        (PrecisionRecall.Of(0, 0, 3).F1, PrecisionRecall.Of(0, 0, 0).F1).Should().Be((0, double.NaN));
        (score + PrecisionRecall.Of(1, 1, 2)).Should().Be(PrecisionRecall.Of(4, 6, 6));
    }

    private static readonly Gen<TextSpan[]> GenSpans = Gen.Int[0, 30].Array[0, 6].Select(static positions =>
    {
        var sorted = positions.Order().ToArray();
        return Enumerable.Range(0, sorted.Length / 2).Select(i => new TextSpan(sorted[2 * i], sorted[(2 * i) + 1]))
            .Where(static span => span.Length > 0).ToArray();
    });

    private static IEnumerable<char[]> Units(params string[] annotators) =>
        Enumerable.Range(0, annotators[0].Length).Select(unit => annotators.Select(ratings => ratings[unit]).Where(static rating => rating != '.').ToArray());

    // The observed disagreement as it is defined: over all pairs of stretches, marked and not, of all pairs of annotators.
    private static double DefinedDisagreement(TextSpan[][] annotators, int length)
    {
        var stretches = annotators.Select(spans => Stretches(spans, length).ToList()).ToList();
        var sum = 0.0;
        foreach (var one in stretches)
        {
            foreach (var other in stretches.Where(other => other != one))
            {
                sum += one.Sum(first => other.Sum(second => Delta(first, second)));
            }
        }

        return sum / (annotators.Length * (annotators.Length - 1.0) * length * length);

        static double Delta((TextSpan Span, bool Marked) first, (TextSpan Span, bool Marked) second) => (first.Marked, second.Marked) switch
        {
            (true, true) when first.Span.Start < second.Span.End && second.Span.Start < first.Span.End =>
                Math.Pow(first.Span.Start - second.Span.Start, 2) + Math.Pow(first.Span.End - second.Span.End, 2),
            (true, false) when second.Span.Start <= first.Span.Start && first.Span.End <= second.Span.End => Math.Pow(first.Span.Length, 2),
            (false, true) when first.Span.Start <= second.Span.Start && second.Span.End <= first.Span.End => Math.Pow(second.Span.Length, 2),
            _ => 0,
        };

        static IEnumerable<(TextSpan Span, bool Marked)> Stretches(TextSpan[] spans, int length)
        {
            var end = 0;
            foreach (var span in spans)
            {
                if (span.Start > end)
                {
                    yield return (new(end, span.Start), false);
                }

                yield return (span, true);
                end = span.End;
            }

            if (end < length)
            {
                yield return (new(end, length), false);
            }
        }
    }
}
