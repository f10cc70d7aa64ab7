using IprCorpus.Runtime;
using Told = IprCorpus.Invented.Corpus;
using ToldDocument = IprCorpus.Invented.Document;

namespace IprCorpus.Tests.Questions;

/// <summary>What the schema holds that the seeds do not have. The answers were read from the invented texts.</summary>
public sealed class InventedQuestions
{
    [Fact]
    public void Who_says_that_somebody_says_something()
    {
        var gifts = IprCorpus.Invented.Quotation.VennToThePolice;

        gifts.Quotation.Should().Be(IprCorpus.Invented.Quotation.HaleOnVenn);
        (gifts.Source!.Name, gifts.Quotation!.Source!.Name).Should().Be(("Orla Venn", "Tamsin Hale"));
        gifts.Quotation.Quotation.Should().BeNull("the judge's words are the reporter's");
    }

    [Fact]
    public void What_became_of_the_charge() =>
        IprCorpus.Invented.Prosecution.OrlaVenn.Decisions.Select(decision => (decision.Text, decision.Outcome, decision.Decisions[0].Outcome))
            .Should().Equal(("convicted", IprCorpus.Invented.Outcome.Convicted, IprCorpus.Invented.Outcome.Upheld));

    [Fact]
    public void Which_decision_was_appealed_when() =>
        (IprCorpus.Invented.Appeal.OfVenn.Against.Text, IprCorpus.Invented.Appeal.OfVenn.Time!.Period.ToString()).Should().Be(("convicted", "2031-01"));

    [Fact]
    public void What_is_said_not_to_happen() =>
        Told.Events.Where(happening => happening.Polarity == IprCorpus.Invented.Polarity.Negative).Select(happening => happening.Text).Should().Equal("appeal");

    [Fact]
    public void Do_the_lines_of_the_table_make_its_last()
    {
        var pieces = Told.Measurements.In(ToldDocument.BorderTable).Where(measurement => measurement.Quantity.Unit == "piece")
            .Select(measurement => measurement.Quantity).ToList();

        pieces.Take(3).Sum().Should().Be(pieces[3]);
        pieces[3].IsMoreThan(9_661).Should().BeTrue();
    }

    [Fact]
    public void How_many_goods_were_detained_and_what_were_they_worth() =>
        (IprCorpus.Invented.BorderMeasure.Detained2030.Amount!.Quantity.ToString(), IprCorpus.Invented.BorderMeasure.Detained2030.Value!.Quantity.ToString())
            .Should().Be(("9,662 piece", "141,000 crown"));

    [Fact]
    public void What_goes_on_already_in_the_press_release() =>
        Told.Events.Where(happening => happening.ContinuationText is not null).Select(happening => $"{happening.ContinuationText} {happening.Text}").Should()
            .Equal("keep working");

    [Fact]
    public void Since_when_has_the_label_fought_piracy() =>
        Told.TimeExpressions.In(ToldDocument.LanternRelease).Where(time => time.Mod == IprCorpus.Invented.TimexMod.Approx)
            .Select(time => (time.Period.Contains(new DateOnly(2021, 6, 2)), time.Period.Contains(new DateOnly(2025, 6, 2)))).Should().Equal((null, true));

    [Fact]
    public void Is_anything_lost_or_inferred() => (Told.Gaps.Count, Told.Annotations.Count(annotation => annotation.IsInferred)).Should().Be((0, 0));

    [Fact]
    public void Is_every_document_said_to_be_invented() =>
        Told.Documents.Should()
            .OnlyContain(document => document.License == "MIT" && document.Genre.ToString().StartsWith("Invented")
                && document.Condition!.Contains("Nobody and nothing"));

    [Fact]
    public void Is_the_schema_that_of_the_seeds()
    {
        Shared("src/IprCorpus.Invented/corpus/corpus.yaml").Should().Be(Shared("seeds/corpus.yaml"));
        Shared("src/IprCorpus.Invented/second/corpus.yaml").Should().Be(Shared("seeds/corpus.yaml"));

        static string Shared(string path) => Repository.Read(path) is var text ? text[text.IndexOf("enums:", StringComparison.Ordinal)..] : "";
    }
}
