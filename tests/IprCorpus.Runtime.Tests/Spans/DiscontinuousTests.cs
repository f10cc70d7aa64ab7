using IprCorpus.Runtime.Tests.Corpora;

namespace IprCorpus.Runtime.Tests.Spans;

/// <summary>Annotations of several fragments: what they cover is the fragments, and what lies in the gaps is not covered.</summary>
public sealed class DiscontinuousTests
{
    private const string Text = "\"We will continue\", Tian Shihong said in Shanghai, \"to work with the WIPO.\"";

    private static readonly Draft Quotation = RandomCorpus.Broken(
        Kind.Specimen, At("We will continue").Start, At("We will continue").End, At("to work with the WIPO.").Start, At("to work with the WIPO.").End);

    private readonly InMemoryCorpus _corpus = new(("d", Text, [
        Quotation,
        Over(Kind.Name, "We"), Over(Kind.Name, "Tian Shihong"), Over(Kind.Name, "Shanghai"), Over(Kind.Name, "WIPO"),
        Over(Kind.Token, "continue"), Over(Kind.Token, "said"), Over(Kind.Token, "work"),
    ]));

    [Fact]
    public void Words_of_the_cue_are_not_in_the_quotation()
    {
        var quotation = _corpus.Specimens.All[0];

        Texts(_corpus.Names.All.CoveredBy(quotation)).Should().Equal("We", "WIPO");
        Texts(_corpus.Mentions.All.Overlapping(quotation)).Should().Equal("We", "WIPO");
        Texts(_corpus.Tokens.All.CoveredBy(quotation)).Should().Equal("continue", "work");
        _corpus.Specimens.All.Covering(_corpus.Names.All[1]).Should().BeEmpty();
        _corpus.Specimens.All.Covering(_corpus.Names.All[0]).Should().Equal(quotation);
        _corpus.All.All.Covering(_corpus.Names.All[1]).Should().BeEmpty();
        _corpus.All.All.Covering(_corpus.Names.All[0]).Should().Equal(quotation);
        _corpus.Specimens.All.At(_corpus.Documents.All[0], Text.IndexOf("Tian", StringComparison.Ordinal)).Should().BeEmpty();
        _corpus.Names.All.PairsWith(_corpus.Specimens.All, SpanRelation.CoveredBy).Select(pair => pair.First.Text).Should().Equal("We", "WIPO");
    }

    [Fact]
    public void What_is_about_starts_and_ends_passes_over_the_gaps()
    {
        var quotation = _corpus.Specimens.All[0];

        _corpus.Names.All.Before(quotation).Should().BeEmpty();
        _corpus.Names.All.BeginningWith(quotation).Select(name => name.Text).Should().Equal("We");
        _corpus.Specimens.All.NearestTo(_corpus.Names.All[1]).Should().Equal(quotation);
    }

    [Fact]
    public void Same_start_and_end_are_not_the_same_place()
    {
        var corpus = new InMemoryCorpus(("d", Text, [
            RandomCorpus.Broken(Kind.Name, 0, 3, 5, 9), RandomCorpus.Broken(Kind.Name, 0, 4, 5, 9), RandomCorpus.Broken(Kind.Specimen, 0, 3, 5, 9),
            RandomCorpus.Broken(Kind.Name, 0, 9, 9, 9), new(Kind.Token, 0, 9),
        ]));

        corpus.All.All.ColocatedWith(corpus.Specimens.All[0]).Should().Equal(corpus.Names.All[0]);
        corpus.Tokens.All.ColocatedWith(corpus.Specimens.All[0]).Should().BeEmpty();
        corpus.Tokens.All.ColocatedWith(corpus.Names.All[2]).Should().BeEmpty();
        corpus.Specimens.All.ColocatedWith(corpus.Documents.All[0], new TextSpan(0, 9)).Should().BeEmpty();
    }

    /// <summary>Where the last fragment is a point, the whole only touches what the point overlaps.</summary>
    [Fact]
    public void Point_at_the_end_overlaps_what_begins_there()
    {
        var corpus = new InMemoryCorpus(("d", Text, [RandomCorpus.Broken(Kind.Name, 0, 3, 9, 9), new(Kind.Token, 9, 12), new(Kind.Token, 4, 8)]));
        var (name, token) = (corpus.Names.All[0], corpus.Tokens.All[1]);

        token.Start.Should().Be(9);
        name.Overlaps(token).Should().BeTrue();
        token.Overlaps(name).Should().BeTrue();
        corpus.Tokens.All.Overlapping(name).Should().Equal(token);
        corpus.Names.All.Overlapping(token).Should().Equal(name);
        corpus.Names.All.At(corpus.Documents.All[0], 9).Should().Equal(name);
        corpus.Names.All.PairsWith(corpus.Tokens.All, SpanRelation.Overlapping).Should().Equal((name, token));
    }

    [Fact]
    public void Annotation_answers_as_its_fragments_do() =>
        Gen.Int[0, 12].Array[2, 6].Array[2].Sample(
            places =>
            {
                var (first, second) = (RandomCorpus.Broken(Kind.Name, [.. places[0].Order()]), RandomCorpus.Broken(Kind.Specimen, [.. places[1].Order()]));
                var corpus = new InMemoryCorpus([("d", new string('x', 30), [Unbroken(first), Unbroken(second)])]);
                var (x, y) = ((CorpusAnnotation)corpus.Names.All[0], (CorpusAnnotation)corpus.Specimens.All[0]);
                (SpanRelation, bool)[] named =
                [
                    (SpanRelation.CoveredBy, x.IsCoveredBy(y)), (SpanRelation.Covering, x.Covers(y)), (SpanRelation.Colocated, x.IsColocatedWith(y)),
                    (SpanRelation.Overlapping, x.Overlaps(y)), (SpanRelation.OverlappingAtBegin, x.OverlapsAtBegin(y)),
                    (SpanRelation.OverlappingAtEnd, x.OverlapsAtEnd(y)),
                    (SpanRelation.BeginningWith, x.BeginsWith(y)), (SpanRelation.EndingWith, x.EndsWith(y)), (SpanRelation.Before, x.IsBefore(y)),
                    (SpanRelation.After, x.IsAfter(y)), (SpanRelation.AdjacentBefore, x.Meets(y)), (SpanRelation.AdjacentAfter, x.IsMetBy(y)),
                ];
                foreach (var (relation, found) in named)
                {
                    found.Should().Be(Axioms.Hold(relation, first.Fragments, second.Fragments), "{0} {1} {2}", string.Join(' ', first.Fragments), relation,
                        string.Join(' ', second.Fragments));
                }
            },
            iter: 2000);

    [Fact]
    public void Types_without_fragments_are_answered_as_if_there_were_none()
    {
        var tokens = _corpus.Tokens.All;
        AnnotationList<Token>? found = null;
        var listSize = Allocations.Of(() => found = new AnnotationList<Token>(_corpus.Tokens, 0, 1));

        Allocations.Of(() => found = tokens.Overlapping(_corpus.Names.All[0])).Should().Be(listSize);
        Allocations.Of(() => found = tokens.CoveredBy(_corpus.Documents.All[0], new TextSpan(0, Text.Length))).Should().Be(listSize);
        found!.Count.Should().Be(3);
    }

    private static Draft Unbroken(Draft draft) => draft.Fragments.Length == 1 ? draft with { Fragments = [] } : draft;

    private static Draft Over(Kind kind, string words) => new(kind, At(words).Start, At(words).End);

    private static TextSpan At(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }

    private static IEnumerable<string> Texts(IEnumerable<CorpusAnnotation> annotations) => annotations.Select(annotation => annotation.Text);
}
