using IprCorpus.Runtime;
using static IprCorpus.Tests.Questions.Asked;

namespace IprCorpus.Tests.Coverage;

/// <summary>What the annotations of the seed say of each other agrees with where they stand. Other documents can be annotated in other ways.</summary>
public sealed class LinkTests
{
    [Fact]
    public void A_cue_lies_outside_the_words_that_it_attributes_and_in_a_sentence_with_them()
    {
        foreach (var quotation in Seed.Quotations.Where(quotation => quotation.Cue is not null))
        {
            Within(quotation.Cue!, quotation).Should().BeFalse($"of {quotation}");
            Seed.TextUnits.Covering(quotation.Cue!).Single().Overlaps(quotation).Should().BeTrue($"of {quotation}");
        }
    }

    [Fact]
    public void An_attribution_is_explicit_where_there_is_a_cue_and_only_there() =>
        Seed.Quotations.Should().OnlyContain(quotation => (quotation.Attribution == AttributionKind.Explicit) == (quotation.Cue != null));

    [Fact]
    public void The_words_that_name_a_source_mean_the_source_and_stand_beside_the_cue()
    {
        foreach (var quotation in Seed.Quotations.Where(quotation => quotation.SourceMention is not null))
        {
            quotation.SourceMention!.Entity.Should().Be(quotation.Source, $"of {quotation}");
            Within(quotation.SourceMention, quotation).Should().BeFalse($"of {quotation}");
            Seed.TextUnits.Covering(quotation.SourceMention).Should().Equal(Seed.TextUnits.Covering(quotation.Cue!), $"of {quotation}");
        }
    }

    [Fact]
    public void What_lies_within_the_words_of_a_quotation_leads_to_it_and_carries_its_mark()
    {
        var inside = 0;
        foreach (var annotation in Seed.Annotations)
        {
            var quotation = Seed.Quotations.SingleOrDefault(quotation => quotation != annotation && Within(annotation, quotation));
            annotation.Quotation.Should().Be(quotation, $"of {annotation}");
            annotation.IsInferred.Should().Be((annotation as Quotation ?? quotation)?.Attribution == AttributionKind.Inferred, $"of {annotation}");
            inside += quotation is null ? 0 : 1;
        }

        inside.Should().BeGreaterThan(100);
    }

    [Fact]
    public void What_lies_within_a_sentence_leads_to_it() =>
        Seed.Annotations.Where(annotation => annotation is not Sentence)
            .Should().OnlyContain(annotation => annotation.Sentence == Seed.Sentences.SingleOrDefault(sentence => annotation.IsCoveredBy(sentence)));

    [Fact]
    public void The_explicit_ones_are_those_that_are_not_inferred()
    {
        Seed.Quotations.Explicit.Should().Equal(Seed.Quotations.Where(quotation => quotation.Attribution == AttributionKind.Explicit));
        Seed.Events.Explicit.Count().Should().BeLessThan(Seed.Events.Count);
        Seed.Events.Explicit.Should().OnlyContain(happening => happening.Quotation == null || happening.Quotation.Cue != null);
    }

    [Fact]
    public void An_amount_belongs_to_one_event() =>
        Seed.Measurements.Should().OnlyContain(measurement => measurement.EnforcementEvents.Count + measurement.ValuedEvents.Count <= 1);

    [Fact]
    public void An_event_that_is_mentioned_again_is_of_the_kind_that_the_words_name() =>
        Seed.EventMentions.Should().OnlyContain(mention => mention.Event.Id != mention.Id && mention.Event.Genericity == Genericity.Specific);

    [Fact]
    public void The_words_that_make_a_promise_stand_outside_of_it_and_its_events_inside()
    {
        foreach (var commitment in Seed.Commitments)
        {
            commitment.Marker.Overlaps(commitment.Span).Should().BeFalse($"of {commitment}");
            commitment.Events.Should().NotBeEmpty($"of {commitment}").And.OnlyContain(happening => happening.IsCoveredBy(commitment));
        }
    }

    [Fact]
    public void Every_event_within_a_promise_but_a_wrong_is_promised() =>
        Seed.Commitments.Should().OnlyContain(commitment =>
            Seed.Events.CoveredBy(commitment).Where(happening => !(happening is Infringement))
                .SequenceEqual(commitment.Events.OrderBy(happening => happening.Start)));

    [Fact]
    public void A_goal_and_its_commitment_are_of_one_quotation_and_one_holder()
    {
        foreach (var goal in Seed.Goals.Where(goal => goal.Commitment is not null))
        {
            goal.Quotation.Should().Be(goal.Commitment!.Quotation);
            (goal.Holder is null || goal.Holder == goal.Commitment.Holder).Should().BeTrue($"of {goal}");
        }
    }

    [Fact]
    public void A_head_lies_within_its_mention_and_an_antecedent_means_the_same_and_comes_first()
    {
        foreach (var mention in Seed.Mentions)
        {
            (mention.Head?.IsCoveredBy(mention.Span) ?? true).Should().BeTrue($"of {mention}");
            if (mention.Antecedent is not null)
            {
                mention.Antecedent.Start.Should().BeLessThan(mention.Start, $"of {mention}");
            }
        }

        // One picks a part of what its antecedent means.
        Seed.Mentions.Where(mention => mention.Antecedent is not null && mention.Antecedent.Entity != mention.Entity)
            .Should().OnlyContain(mention => ((Goods)mention.Entity).PartOf == mention.Antecedent!.Entity);
    }

    [Fact]
    public void A_pronoun_has_an_antecedent() =>
        Seed.Mentions.Where(mention => mention.Form == MentionForm.Pronoun).Should().OnlyContain(mention => mention.Antecedent != null);

    [Fact]
    public void A_position_stands_at_a_mention_of_its_holder_around_one_of_its_organization_and_agrees_with_the_registry()
    {
        foreach (var position in Seed.Positions)
        {
            Seed.Mentions.ColocatedWith(position).Should().Contain(mention => mention.Entity == position.Holder);
            Seed.Mentions.CoveredBy(position).Should().Contain(mention => mention.Entity == position.Organization);
            position.Holder.Affiliation.Should().Be(position.Organization);
            position.Holder.Position.Should().StartWith(position.Title);
        }
    }

    [Fact]
    public void Lost_digits_belong_to_a_quantity_or_time_that_says_so_and_the_other_way_round()
    {
        Seed.Measurements.Where(measurement => measurement.Quantity.DigitsLost).Should()
            .Equal(Seed.Measurements.Where(measurement => measurement.Gaps.Count > 0));
        Seed.TimeExpressions.Where(time => time.DigitsLost).Should().Equal(Seed.TimeExpressions.Where(time => time.Gaps.Count > 0));
        foreach (var gap in Seed.Gaps.Where(gap => gap.Lost == LostMatter.Digits))
        {
            // The digits stood inside the words of the quantity, or just before them.
            gap.Span.DistanceTo(gap.Measurement!.Span).Should().BeLessThanOrEqualTo(1, $"of {gap}");
        }

        Seed.Gaps.Where(gap => gap.Lost == LostMatter.QuotationMark).Should().OnlyContain(gap => gap.Quoted != null);
    }

    [Fact]
    public void The_bounds_of_a_number_follow_from_its_gaps()
    {
        foreach (var measurement in Seed.Measurements.Where(measurement => measurement.Quantity.DigitsLost))
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
        foreach (var happening in Seed.EnforcementEvents.Where(happening => happening.Amount is not null))
        {
            Seed.TextUnits.Covering(happening.Amount!).Should().Equal(Seed.TextUnits.Covering(happening));
        }
    }

    [Fact]
    public void A_gathering_in_an_event_is_mentioned_in_the_same_sentence()
    {
        foreach (var happening in Seed.GatheringEvents)
        {
            var unit = Seed.TextUnits.Covering(happening).Single();
            Seed.Mentions.CoveredBy(unit).Should().Contain(mention => mention.Entity == happening.Gathering);
        }
    }

    private static bool Within(CorpusAnnotation annotation, Quotation quotation) =>
        annotation.Fragments.All(part => quotation.Fragments.Any(fragment => part.IsCoveredBy(fragment)));
}
