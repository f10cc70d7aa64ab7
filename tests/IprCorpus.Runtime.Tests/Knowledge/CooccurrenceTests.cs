using IprCorpus.Runtime.Tests.Corpora;

namespace IprCorpus.Runtime.Tests.Knowledge;

public class CooccurrenceTests
{
    // Specimens are the places; the ids of names are what they stand for, without the number after them.
    private static readonly InMemoryCorpus Corpus = new(
        ("d", "0123456789abcdefghij",
        [
            new Draft(Kind.Specimen, 0, 6), new Draft(Kind.Specimen, 8, 14), new Draft(Kind.Specimen, 14, 20),
            new Draft(Kind.Name, 0, 1, "ann1"), new Draft(Kind.Name, 2, 3, "bob1"), new Draft(Kind.Name, 3, 4, "ann2"), new Draft(Kind.Name, 4, 5),
            new Draft(Kind.Name, 6, 7, "cyd1"),
            new Draft(Kind.Name, 8, 9, "bob2"), new Draft(Kind.Name, 9, 10, "ann3"), new Draft(Kind.Name, 10, 11, "cyd2"),
            new Draft(Kind.Name, 15, 16, "ann4"),
        ]),
        ("e", "0123", [new Draft(Kind.Name, 0, 1, "cyd1"), new Draft(Kind.Name, 1, 2, "ann1")]));

    [Fact]
    public void APair_IsCountedOnceInEachPlace() =>
        Corpus.Names.All.CooccurrencesWithin(Corpus.Specimens.All, NameOf).Select(pair => pair.ToString())
            .Should().Equal("ann + bob 2", "bob + cyd 1", "ann + cyd 1");

    [Fact]
    public void APair_IsCountedOnceInEachDocument() =>
        Corpus.Names.All.CooccurrencesInDocuments(NameOf).Select(pair => pair.ToString())
            .Should().Equal("ann + cyd 2", "ann + bob 1", "bob + cyd 1");

    [Fact]
    public void AChain_HoldsWhatSpeaksOfTheSame_InOneDocument()
    {
        var chains = Corpus.Names.All.ChainsBy(NameOf);
        chains.Select(chain => chain.ToString()).Should().Equal("ann 4", "bob 2", "cyd 2", "cyd 1", "ann 1");
        chains[0].Links.Select(name => name.Id).Should().Equal("ann1", "ann2", "ann3", "ann4");
        chains[0].Links.CoveredBy(Corpus.Specimens.All[1]).Should().ContainSingle().Which.Id.Should().Be("ann3");
    }

    [Fact]
    public void APartOfAList_KnowsOnlyItsOwn()
    {
        var part = Corpus.Names.All.CoveredBy(Corpus.Specimens.All[0]);
        part.ChainsBy(NameOf).Select(chain => chain.ToString()).Should().Equal("ann 2", "bob 1");
        part.CooccurrencesInDocuments(NameOf).Should().ContainSingle().Which.ToString().Should().Be("ann + bob 1");
    }

    [Fact]
    public void Numbers_AreKeysToo() =>
        Corpus.Names.All.In((TestDocument)Corpus.Documents.All[1]).CooccurrencesInDocuments(name => name.Start).Should().Equal(new Cooccurrence<int>(0, 1, 1));

    private static string? NameOf(Name name) => name.Id?[..3];
}
