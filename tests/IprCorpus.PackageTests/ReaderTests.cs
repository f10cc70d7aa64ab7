using IprCorpus.PackageTests.Harness;

namespace IprCorpus.PackageTests;

/// <summary>Somebody adds the package IprCorpus to a console program and asks questions with LINQ.</summary>
[Collection(PackageCollection.Name)]
public class ReaderTests(PackageFeed feed)
{
    /// <summary>What the program in <c>Consumers/Reader</c> prints, however it was built.</summary>
    internal const string Answers = """
        Authorities target IPR infringements, 2020-11-07
        Tian Shihong: 2
        Di Lianzhu: 4
        Minelik Alemu Getahun: 3
        True, 2 fragments, 2 sentences
        1000 to 999999 batch, printed number: lost
        Hong Kong

        """;

    [Fact]
    public void AProgram_AsksAndIsAnswered()
    {
        var project = feed.Open("Reader");

        project.Build().BeClean();

        project.Run().Should().Be(Answers);
    }

    [Fact]
    public void AProgramThatNamesWhatIsNotInTheCorpus_DoesNotCompile()
    {
        var project = feed.Open("Reader");
        project.Edit("Program.cs", "Person.TianShihong", "Person.TianShihung");

        project.Build().FailWith($"{project.Locate("Program.cs", "TianShihung")}: error CS0117");
    }
}
