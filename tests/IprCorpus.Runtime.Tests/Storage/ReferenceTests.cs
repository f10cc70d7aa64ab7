using IprCorpus.Runtime.Tests.Corpora;

namespace IprCorpus.Runtime.Tests.Storage;

/// <summary>Cells that point to entities and annotations, singly and in lists, and the way back.</summary>
public sealed class ReferenceTests
{
    private const int One = CorpusAnnotation.IdColumn + 1;
    private const int Many = One + 2;
    private const int Annotation = Many + 3;

    // Types as stored: the type and one. Rows: places are beijing, china; persons are li-hua, tian-shihong.
    private const int Person = 1 + 1;
    private const int Place = 3 + 1;

    private readonly InMemoryCorpus _corpus;

    public ReferenceTests()
    {
        var ends = 0;
        Draft Specimen(int start, (int Type, int Row) one, (int Type, int Row)[] many, (int Type, int Row) annotation) => new(Kind.Specimen, start, start + 1)
        {
            Properties = _ =>
            [
                [one.Type], [one.Row], [ends += many.Length], [.. many.Select(item => (long)item.Type)], [.. many.Select(item => (long)item.Row)],
                [annotation.Type], [annotation.Row],
            ],
        };
        _corpus = new InMemoryCorpus(
            [("tian-shihong", 1), ("li-hua", 1), ("china", 3), ("beijing", 3)],
            [
                ("d", "some text", [
                    Specimen(0, (Place, 1), [(Person, 0), (Place, 1)], ((int)Kind.Name + 1, 1)),
                    Specimen(1, (0, 0), [], (0, 0)),
                    Specimen(2, (Person, 1), [(Place, 1), (Place, 1)], ((int)Kind.Mention + 1, 0)),
                    new(Kind.Mention, 3, 4), new(Kind.Name, 1, 3), new(Kind.Name, 4, 9),
                ]),
            ]);
    }

    [Fact]
    public void References_point_to_the_very_records()
    {
        Specimen[] specimens = [.. _corpus.Specimens.All];

        specimens.Select(specimen => _corpus.Entities.Refer(specimen.Row, One)?.Id).Should().Equal("china", null, "tian-shihong");
        _corpus.Entities.Refer(specimens[0].Row, One).Should().BeSameAs(_corpus.Places.All["china"]);
        _corpus.Places.Refer(specimens[0].Row, One).Should().BeSameAs(_corpus.Places.All["china"]);
        _corpus.Entities.ReferAll(specimens[0].Row, Many).Select(entity => entity.Id).Should().Equal("li-hua", "china");
        _corpus.Entities.ReferAll(specimens[1].Row, Many).Should().BeEmpty();
        _corpus.Mentions.Refer(specimens[0].Row, Annotation).Should().BeSameAs(_corpus.Names.All[1]);
        _corpus.Mentions.Refer(specimens[1].Row, Annotation).Should().BeNull();
        _corpus.Mentions.Refer(specimens[2].Row, Annotation).Should().BeSameAs(_corpus.PlainMentions.All[0]);
    }

    [Fact]
    public void Referring_annotations_are_found_from_what_they_point_to()
    {
        var (china, tian) = (_corpus.Places.All["china"], _corpus.Persons.All["tian-shihong"]);

        _corpus.Specimens.ReferringTo(china, One).Select(specimen => specimen.Start).Should().Equal(0);
        _corpus.Specimens.ReferringTo(tian, One).Select(specimen => specimen.Start).Should().Equal(2);
        _corpus.Specimens.ReferringTo(china, Many, isList: true).Select(specimen => specimen.Start).Should().Equal(0, 2);
        _corpus.Specimens.ReferringTo(tian, Many, isList: true).Should().BeEmpty();
        _corpus.Specimens.ReferringTo(_corpus.Names.All[1], Annotation).Select(specimen => specimen.Start).Should().Equal(0);
        _corpus.Specimens.ReferringTo(_corpus.Names.All[0], Annotation).Should().BeEmpty();
    }

    [Fact]
    public void Names_find_their_records()
    {
        _corpus.Entities.Named("china").Should().BeSameAs(_corpus.Places.All["china"]);
        FluentActions.Invoking(() => _corpus.Entities.Named("nowhere")).Should().Throw<KeyNotFoundException>();
        FluentActions.Invoking(() => _corpus.Specimens.Named("d", "nothing")).Should().Throw<KeyNotFoundException>();
        FluentActions.Invoking(() => _corpus.Documents.Named("nothing")).Should().Throw<KeyNotFoundException>();
    }
}
