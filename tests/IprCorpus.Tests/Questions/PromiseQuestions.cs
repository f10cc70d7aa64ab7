using static IprCorpus.Tests.Questions.Asked;

namespace IprCorpus.Tests.Questions;

/// <summary>What is promised, wished, aimed at, and judged. The answers were read from the text.</summary>
public sealed class PromiseQuestions
{
    [Fact]
    public void Who_promises_how_much() =>
        Seed.Commitments.CountBy(commitment => (commitment.Holder.Name, commitment.Kind)).Should().BeEquivalentTo(new Dictionary<(string, CommitmentKind), int>
        {
            [("China", CommitmentKind.Commitment)] = 2,
            [("China", CommitmentKind.Pledge)] = 5,
            [("Chinese customs", CommitmentKind.Pledge)] = 2,
            [("World Intellectual Property Organization", CommitmentKind.Wish)] = 1,
        });

    [Fact]
    public void With_whom_does_China_promise_to_work() =>
        Place.China.Commitments.In(Seed).SelectMany(commitment => commitment.Partners).Distinct().Select(partner => partner.Name)
            .Should().Equal("international society", "countries other than China");

    [Fact]
    public void Who_wants_to_work_with_China() =>
        Place.China.CommitmentsAsPartner.In(Seed).Select(commitment => (commitment.Holder, commitment.Kind)).Should()
            .Equal((Organization.Wipo, CommitmentKind.Wish));

    [Fact]
    public void Which_promise_of_Chinas_is_reported_by_someone_else() =>
        Seed.Commitments.Where(commitment => commitment.Holder == Place.China && commitment.Quotation?.Source is Person { Affiliation: { Country: null } })
            .Select(commitment => commitment.Text)
            .Should().Equal("continue sharing experiences with other countries in building a solid and reliable intellectual property system");

    [Fact]
    public void What_does_the_headline_commitment_say_and_who_reports_it()
    {
        Seed.Commitments.CoveredBy(Quotation.DeckCommitment).Select(commitment => commitment.Text).Should().Equal("strengthening global cooperation");
        Quotation.DeckCommitment.Source.Should().BeNull("the deck does not say");
    }

    [Fact]
    public void What_is_it_all_for() =>
        Seed.Goals.Select(goal => goal.Text).Should().Equal(
            "encourage innovation",
            "improve the international business environment",
            "improve IPR systems",
            "improve the ability to trace such law violations and crack down on them precisely",
            "promote a more open, globalized economy",
            "tackle the problem",
            "promote the establishment of a more solid international network for fighting IPR infringement",
            "building a solid and reliable intellectual property system");

    [Fact]
    public void Who_judges_China_and_how() =>
        Place.China.AssessmentsAsTarget.In(Seed).Select(assessment => $"{assessment.Holder!.Name} ({assessment.Polarity}): {assessment.Text}").Should().Equal(
            "Tian Shihong (Positive): has made progress",
            "Tian Shihong (Positive): achievements",
            "Minelik Alemu Getahun (Positive): has made impressive achievements",
            "Minelik Alemu Getahun (Positive): is gradually becoming a global leader in innovation",
            "World Intellectual Property Organization (Positive): welcomes");

    [Fact]
    public void What_is_judged_badly() =>
        Seed.Assessments.Where(assessment => assessment.Polarity == Sentiment.Negative).Select(assessment => (assessment.Holder, assessment.Target))
            .Should().Equal((Person.DiLianzhu, (Referent?)Offence.IprInfringement));

    [Fact]
    public void What_is_needed_according_to_Di() =>
        Person.DiLianzhu.Assessments.In(Seed).Where(assessment => assessment.Kind == AssessmentKind.Necessity).Select(assessment => assessment.Text)
            .Should().Equal("allout international cooperation is needed",
                "great law enforcement is needed in all links including at the source, international trade of goods and their sale");

    [Fact]
    public void What_does_WIPO_welcome() =>
        Organization.Wipo.Assessments.In(Seed).Single().Commitment.Should().Be(Commitment.SharingExperiences);
}
