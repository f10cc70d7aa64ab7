using IprCorpus.Runtime;

namespace IprCorpus.Tests.Coverage;

/// <summary>What the annotations say of each other agrees with where they stand. These hold for every document.</summary>
public sealed class LinkTests
{
    [Fact]
    public void A_cue_lies_outside_the_words_that_it_attributes_and_in_a_sentence_with_them()
    {
        foreach (var quotation in Corpus.Quotations.Where(quotation => quotation.Cue is not null))
        {
            Within(quotation.Cue!, quotation).Should().BeFalse($"of {quotation}");
            Corpus.TextUnits.Covering(quotation.Cue!).Single().Overlaps(quotation).Should().BeTrue($"of {quotation}");
        }
    }

    [Fact]
    public void An_attribution_is_explicit_where_there_is_a_cue_and_only_there() =>
        Corpus.Quotations.Should().OnlyContain(quotation => (quotation.Attribution == AttributionKind.Explicit) == (quotation.Cue != null));

    [Fact]
    public void The_words_that_name_a_source_mean_the_source_and_stand_beside_the_cue()
    {
        foreach (var quotation in Corpus.Quotations.Where(quotation => quotation.SourceMention is not null))
        {
            quotation.SourceMention!.Entity.Should().Be(quotation.Source, $"of {quotation}");
            Within(quotation.SourceMention, quotation).Should().BeFalse($"of {quotation}");
            Corpus.TextUnits.Covering(quotation.SourceMention).Should().Equal(Corpus.TextUnits.Covering(quotation.Cue!), $"of {quotation}");
        }
    }

    [Fact]
    public void What_belongs_to_a_quotation_lies_within_its_words()
    {
        Check(Corpus.Commitments, commitment => commitment.Quotation);
        Check(Corpus.Goals, goal => goal.Quotation);
        Check(Corpus.Assessments, assessment => assessment.Quotation);
        Check(Corpus.Events, happening => happening.Quotation);
        Check(Corpus.Changes, change => change.Quotation);
        Check(Corpus.Omissions, omission => omission.Quotation);

        static void Check<T>(AnnotationList<T> annotations, Func<T, Quotation?> quotationOf)
            where T : Annotation
        {
            annotations.Should().Contain(annotation => quotationOf(annotation) != null);
            annotations.Where(annotation => quotationOf(annotation) is { } quotation && !Within(annotation, quotation)).Should().BeEmpty();
        }
    }

    [Fact]
    public void What_lies_within_the_words_of_a_quotation_belongs_to_it()
    {
        foreach (var quotation in Corpus.Quotations)
        {
            Inside(Corpus.Commitments, quotation).Where(commitment => commitment.Quotation != quotation).Should().BeEmpty();
            Inside(Corpus.Assessments, quotation).Where(assessment => assessment.Quotation != quotation).Should().BeEmpty();
            Inside(Corpus.Events, quotation).Where(happening => happening.Quotation != quotation).Should().BeEmpty();
            Inside(Corpus.Goals, quotation).Where(goal => goal.Quotation != quotation).Should().BeEmpty();
        }
    }

    [Fact]
    public void The_words_that_make_a_promise_stand_outside_of_it_and_its_events_inside()
    {
        foreach (var commitment in Corpus.Commitments)
        {
            commitment.Marker.Overlaps(commitment.Span).Should().BeFalse($"of {commitment}");
            commitment.Events.Should().NotBeEmpty($"of {commitment}").And.OnlyContain(happening => happening.IsCoveredBy(commitment));
        }
    }

    [Fact]
    public void A_goal_and_its_commitment_are_of_one_quotation_and_one_holder()
    {
        foreach (var goal in Corpus.Goals.Where(goal => goal.Commitment is not null))
        {
            goal.Quotation.Should().Be(goal.Commitment!.Quotation);
            (goal.Holder is null || goal.Holder == goal.Commitment.Holder).Should().BeTrue($"of {goal}");
        }
    }

    [Fact]
    public void A_head_lies_within_its_mention_and_an_antecedent_means_the_same_and_comes_first()
    {
        foreach (var mention in Corpus.Mentions)
        {
            (mention.Head?.IsCoveredBy(mention.Span) ?? true).Should().BeTrue($"of {mention}");
            if (mention.Antecedent is not null)
            {
                mention.Antecedent.Start.Should().BeLessThan(mention.Start, $"of {mention}");
            }
        }

        // One picks a part of what its antecedent means.
        Corpus.Mentions.Where(mention => mention.Antecedent is not null && mention.Antecedent.Entity != mention.Entity)
            .Should().OnlyContain(mention => ((Goods)mention.Entity).PartOf == mention.Antecedent!.Entity);
    }

    [Fact]
    public void A_pronoun_has_an_antecedent() =>
        Corpus.Mentions.Where(mention => mention.Form == MentionForm.Pronoun).Should().OnlyContain(mention => mention.Antecedent != null);

    [Fact]
    public void A_position_stands_at_a_mention_of_its_holder_around_one_of_its_organization_and_agrees_with_the_registry()
    {
        foreach (var position in Corpus.Positions)
        {
            Corpus.Mentions.ColocatedWith(position).Should().Contain(mention => mention.Entity == position.Holder);
            Corpus.Mentions.CoveredBy(position).Should().Contain(mention => mention.Entity == position.Organization);
            position.Holder.Affiliation.Should().Be(position.Organization);
            position.Holder.Position.Should().StartWith(position.Title);
        }
    }

    [Fact]
    public void Lost_digits_belong_to_a_quantity_or_time_that_says_so_and_the_other_way_round()
    {
        Corpus.Measurements.Where(measurement => measurement.Quantity.DigitsLost).Should()
            .Equal(Corpus.Measurements.Where(measurement => measurement.Gaps.Count > 0));
        Corpus.TimeExpressions.Where(time => time.DigitsLost).Should().Equal(Corpus.TimeExpressions.Where(time => time.Gaps.Count > 0));
        foreach (var gap in Corpus.Gaps.Where(gap => gap.Lost == LostMatter.Digits))
        {
            // The digits stood inside the words of the quantity, or just before them.
            Corpus.Measurements.NearestTo(gap).Should().Contain(gap.Measurement!, $"of {gap}");
            gap.Span.DistanceTo(gap.Measurement!.Span).Should().BeLessThanOrEqualTo(1, $"of {gap}");
        }

        Corpus.Gaps.Where(gap => gap.Lost == LostMatter.QuotationMark).Should().OnlyContain(gap => gap.Quotation != null);
    }

    [Fact]
    public void The_bounds_of_a_number_follow_from_its_gaps()
    {
        foreach (var measurement in Corpus.Measurements.Where(measurement => measurement.Quantity.DigitsLost))
        {
            var fewest = measurement.Gaps.Sum(gap => gap.Fewest)!.Value;
            var most = measurement.Gaps.Sum(gap => gap.Most)!.Value;

            // A number of n digits is at least 10 to the power n - 1; the words can say that it is greater still.
            measurement.Quantity.Lower.Should().BeInRange((decimal)Math.Pow(10, fewest - 1), (decimal)Math.Pow(10, fewest) - 1, $"of {measurement}");
            measurement.Quantity.Upper.Should().Be((decimal)Math.Pow(10, most) - 1, $"of {measurement}");
        }
    }

    [Fact]
    public void What_an_enforcement_event_counts_stands_beside_it()
    {
        foreach (var happening in Corpus.EnforcementEvents.Where(happening => happening.Amount is not null))
        {
            Corpus.TextUnits.Covering(happening.Amount!).Should().Equal(Corpus.TextUnits.Covering(happening));
        }
    }

    [Fact]
    public void A_gathering_in_an_event_is_mentioned_in_the_same_sentence()
    {
        foreach (var happening in Corpus.GatheringEvents)
        {
            var unit = Corpus.TextUnits.Covering(happening).Single();
            Corpus.Mentions.CoveredBy(unit).Should().Contain(mention => mention.Entity == happening.Gathering);
        }
    }

    private static bool Within(CorpusAnnotation annotation, Quotation quotation) =>
        quotation.Fragments.Any(fragment => annotation.Span.IsCoveredBy(fragment));

    private static IEnumerable<T> Inside<T>(AnnotationList<T> annotations, Quotation quotation)
        where T : Annotation => quotation.Fragments.SelectMany(fragment => annotations.CoveredBy(quotation.Document, fragment));
}
