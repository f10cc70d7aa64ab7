using IprCorpus.Runtime;
using static IprCorpus.Tests.Questions.Asked;

namespace IprCorpus.Tests.Questions;

/// <summary>When, how long, how many. The answers were read from the text and a calendar; nothing lost is filled in.</summary>
public sealed class TimeAndNumberQuestions
{
    [Fact]
    public void When_was_it_printed_and_which_day_is_Friday()
    {
        Seed.Published.Should().Be(new DateTime(2020, 11, 7, 7, 59, 0));
        Seed.Published!.Value.DayOfWeek.Should().Be(DayOfWeek.Saturday);
        TimeExpression.Friday.Period.First!.Value.DayOfWeek.Should().Be(DayOfWeek.Friday);
        TimeExpression.Friday.Period.Should().Match<Period>(friday => friday.First == new DateOnly(2020, 11, 6) && friday.Last == friday.First);
    }

    [Fact]
    public void Which_time_expressions_are_there() =>
        Seed.TimeExpressions.Select(time => $"{time.Text}: {time.Period.First:yyyy-MM-dd}..{time.Period.Last:yyyy-MM-dd}").Should().Equal(
            "2020/11/7 7:59: 2020-11-07..2020-11-07",
            "Friday: 2020-11-06..2020-11-06",
            "the past year: ..2020-11-07",
            "January and September: 2020-01-01..2020-09-30",
            "January: 2020-01-01..2020-01-31",
            "September: 2020-09-01..2020-09-30",
            "the past year: ..2020-11-07",
            "the first nine months of this year: 2020-01-01..2020-09-30",
            "this year: 2020-01-01..2020-12-31",
            "the past  years: ..2020-11-07");

    [Fact]
    public void Are_the_two_periods_of_nine_months_the_same() =>
        TimeExpression.JanuaryToSeptember.Period.RelationTo(TimeExpression.FirstNineMonths.Period).Should().Be(AllenRelation.Equal);

    [Fact]
    public void How_long_are_the_nine_months() =>
        TimeExpression.FirstNineMonths.Period.Duration.Should().Be(TimeSpan.FromDays(274), "2020 is a leap year");

    [Fact]
    public void When_did_the_years_of_achievement_begin()
    {
        var years = TimeExpression.PastYears;

        years.DigitsLost.Should().BeTrue();
        years.Period.Start.Should().BeNull();
        years.Period.Contains(new DateOnly(2010, 1, 1)).Should().BeNull("nobody knows");
        years.Period.Contains(new DateOnly(2020, 11, 8)).Should().BeFalse("that is after the document");
    }

    [Fact]
    public void When_did_the_past_year_begin()
    {
        var pastYear = TimeExpression.PastYearOfTian.Period;

        pastYear.IsApproximate.Should().BeTrue();
        pastYear.Contains(new DateOnly(2019, 11, 8)).Should().BeNull("about a year ago");
        pastYear.Contains(new DateOnly(2020, 6, 1)).Should().BeTrue();
        pastYear.Contains(new DateOnly(2018, 6, 1)).Should().BeFalse();
        TimeExpression.ThisYear.Period.Contains(pastYear).Should().BeNull("it may have begun with the year");
    }

    [Fact]
    public void What_happened_in_the_past_year() =>
        Seed.Events.Where(happening => happening.Time?.Text == "the past year").Select(happening => happening.Text).Should().Equal(
            "fight", "amendments", "implementation", "campaigns", "cooperation", "fighting", "exchanging", "sharing", "operations");

    [Fact]
    public void How_many_suspects_are_there()
    {
        var suspects = Group.SuspectsOfApprovedArrests.Measurements.Should().ContainSingle().Which.Quantity;

        suspects.Number.Should().BeNull();
        (suspects.Lower, suspects.Upper).Should().Be((1_000, 999_999));
        suspects.Bound.Should().Be(QuantityBound.MoreThan);
        suspects.IsMoreThan(1_000).Should().BeTrue();
        suspects.IsMoreThan(5_000).Should().BeNull("digits are lost");
        suspects.IsLessThan(1_000_000).Should().BeNull("more than a number that is less than that can be more");
    }

    [Fact]
    public void How_many_batches_and_by_how_much_is_that_more_than_when()
    {
        var change = Seed.Changes.Should().ContainSingle().Which;

        change.Direction.Should().Be(Trend.Increase);
        change.Basis.Should().Be(ComparisonBasis.YearOnYear);
        change.Measured.Quantity.Should()
            .Match<Quantity>(batches => batches.Lower == 1_000 && batches.Upper == 999_999 && batches.Bound == QuantityBound.Exact);
        change.By.Quantity.Should().Match<Quantity>(percent => percent.Lower == 1 && percent.Upper == 999 && percent.Unit == "%");
        change.ComparedTo.Should().Match<Period>(before => before.First == new DateOnly(2019, 1, 1) && before.Last == new DateOnly(2019, 9, 30));
        change.Time.Should().Be(TimeExpression.FirstNineMonths);
    }

    [Fact]
    public void Which_numbers_can_nobody_know_and_which_can() =>
        Seed.Measurements.Select(measurement => $"{measurement.Text}: {measurement.Quantity}").Should().Equal(
            "a number of special campaigns: [2..?] campaign",
            "more than , suspects: more than [1,000..999,999] suspect (digits lost)",
            "more than , people: more than [1,000..999,999] person (digits lost)",
            "nine months: 9 mo",
            ", batches: [1,000..999,999] batch (digits lost)",
            "percent: [1..999] % (digits lost)",
            "years: [2..999] a (digits lost)");

    [Fact]
    public void Were_more_people_prosecuted_than_arrests_approved() =>
        Prosecution.JanuaryToSeptember2020.Amount!.Quantity.IsMoreThan(Approval.ArrestsJanuaryToSeptember2020.Amount!.Quantity)
            .Should().BeNull("both lost their digits");
}
