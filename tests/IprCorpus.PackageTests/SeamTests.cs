using IprCorpus.PackageTests.Harness;

namespace IprCorpus.PackageTests;

/// <summary>What a program answers follows from the contents of its corpus, whatever happened to times, to <c>obj</c> and to the packages.</summary>
[Collection(PackageCollection.Name)]
public class SeamTests(PackageFeed feed)
{
    private const string Property = "<OutputType>Exe</OutputType>";
    private const string Answers = "Cutty Sark in Shanghai, Thermopylae in Foochow\n";

    /// <summary>Columns are in the order of the schema: code of the new one must not read data of the old one.</summary>
    [Theory]
    [InlineData("literals")]
    [InlineData("resource")]
    public void FilesRestoredWithAnEarlierTime_AreCompiled(string storage)
    {
        var project = Open("Restored", storage);
        project.Build().BeClean();
        project.Edit("corpus/corpus.yaml", "{ ship: Ship, port: Port, on: date }", "{ on: date, port: Port, ship: Ship, note: string? }");
        project.Edit("corpus/logs/thermopylae.yaml", "port: foochow", "port: shanghai");
        project.Age("corpus/corpus.yaml");
        project.Age("corpus/logs/thermopylae.yaml");

        project.Build().BeClean();

        project.Run().Should().StartWith("Cutty Sark in Shanghai, Thermopylae in Shanghai\n");
    }

    [Fact]
    public void WhatTheBuildToolLeft_IsMadeAgainWhereItIsNotWhole()
    {
        var project = Open("Torn", "resource");
        project.Build().BeClean();
        var products = Path.Combine("obj", "Debug", "net10.0", "corpus");
        project.Delete(Path.Combine(products, "diagnostics.txt"));
        File.WriteAllBytes(project.PathOf(Path.Combine(products, "corpus.bin")), [1, 2, 3]);
        project.Write(Path.Combine(products, "schema.yaml"), "corpus: Another");

        project.Build().BeClean();

        project.Run().Should().StartWith(Answers);
    }

    [Fact]
    public void TheNextVersionOfThePackages_TakesTheirPlaceInAnExistingCheckout()
    {
        var project = Open("Upgraded", "resource");
        project.Build().BeClean();
        project.Run().Should().StartWith(Answers);
        project.Delete("obj/project.assets.json");

        project.Build($"-p:IprCorpusVersion={feed.PackNext()}").BeClean();

        project.Run().Should().StartWith(Answers);
    }

    [Theory]
    [InlineData("literals")]
    [InlineData("resource")]
    public void AFileOutsideTheFolder_IsToldAndNotCompiled(string storage)
    {
        var project = Open("Outside", storage);
        project.Write("../elsewhere/ann.txt", "Ann left.");
        project.Edit("Builder.csproj", "</Project>", """
              <ItemGroup>
                <CorpusDocument Include="../elsewhere/ann.txt" />
              </ItemGroup>
            </Project>
            """);

        var build = project.Build();

        build.Places.Should().Equal("ann.txt(1,1): warning IPR0905");
        project.Run().Should().StartWith(Answers);
    }

    [SkippableTheory]
    [InlineData("literals")]
    [InlineData("resource")]
    public void ALinkOutOfTheFolder_EndsTheBuildUnlessTheProjectSaysSo(string storage)
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need rights there.");
        var project = Open("Links." + storage, storage);
        project.Write("../elsewhere/secret.txt", "Secret.");
        File.CreateSymbolicLink(project.PathOf("corpus/leak.txt"), project.PathOf("../elsewhere/secret.txt"));

        project.Build().Log.Should().Contain("leak.txt(1,1): error IPR0907: ").And.NotContain("error CS").And.NotContain("MSB3073");

        project.Build("-p:CorpusFollowLinks=true").Places.Should().Equal("leak.txt(1,1): warning IPR0013");
        project.Run().Should().StartWith(Answers);
    }

    private ConsumerProject Open(string name, string storage)
    {
        var project = feed.Open("Builder", name);
        project.Edit("Builder.csproj", Property, $"{Property}<CorpusStorage>{storage}</CorpusStorage>");
        return project;
    }
}
