using IprCorpus.PackageTests.Harness;

namespace IprCorpus.PackageTests;

/// <summary>Items of a project that add, change and remove files of its corpus.</summary>
[Collection(PackageCollection.Name)]
public class CorpusItemTests(PackageFeed feed)
{
    private const string Items = """
          <ItemGroup>
            <CorpusDocument Update="corpus/export.dat" Format="jsonl" />
            <CorpusDocument Include="corpus/twice.json" Format="jsonl" />
            <CorpusDocument Remove="corpus/drafts/**" />
            <CorpusDocument Include="../brat #1/texts/*.txt" Link="brat/%(Filename)%(Extension)" />
            <CorpusDocument Include="../brat #1/annotations/*.ann" Link="brat/%(Filename)%(Extension)" />
          </ItemGroup>
        </Project>
        """;

    [Theory]
    [InlineData("literals")]
    [InlineData("resource")]
    public void IncludeUpdateRemoveAndEveryMetadatum_HaveTheirEffect(string storage)
    {
        var project = Open(storage);
        project.Edit("Items.csproj", "</Project>", Items);

        project.Build().BeClean();

        project.Run().Should().Be("a.jsonl#a1: Ann left.\nbrat/b: Bob stayed.\nexport.dat#export: Cid came.\ntwice.json#twice: Dan went.\n");
    }

    /// <summary>A file is reported where its name says that it belongs to a corpus, or the project does, and no format reads it.</summary>
    [Fact]
    public void AFileOfAnUnreadFormat_AndAListedFile_AreReported()
    {
        var project = Open("auto");
        project.Edit("Items.csproj", "</Project>",
            Items.Replace("<ItemGroup>", """<ItemGroup><CorpusDocument Include="corpus/listed.dat" />""", StringComparison.Ordinal));
        project.Write("corpus/table.csv", "start,end\n");
        project.Write("corpus/listed.dat", "start,end\n");
        project.Write("corpus/neither.dat", "start,end\n");

        project.Build().Places.Should().BeEquivalentTo("listed.dat(1,1): warning IPR1001", "table.csv(1,1): warning IPR1001");
    }

    private ConsumerProject Open(string storage)
    {
        var project = feed.Open("Items", "Items." + storage);
        project.Edit("Items.csproj", "<OutputType>Exe</OutputType>", $"<OutputType>Exe</OutputType><CorpusStorage>{storage}</CorpusStorage>");
        project.Write("../brat #1/texts/b.txt", "Bob stayed.");
        project.Write("../brat #1/annotations/b.ann", "T1\tPerson 0 3\tBob\n");
        return project;
    }
}
