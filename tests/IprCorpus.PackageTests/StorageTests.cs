using System.Globalization;
using IprCorpus.Generators.Tests.Scale;
using IprCorpus.PackageTests.Harness;

namespace IprCorpus.PackageTests;

/// <summary>Where the data of a corpus goes: nothing that a program or its build says depends on it.</summary>
[Collection(PackageCollection.Name)]
public class StorageTests(PackageFeed feed)
{
    private const string Resource = "-p:CorpusStorage=resource";

    private static readonly SyntheticNews Few = new(Documents: 6, Annotations: 30, TextLength: 2_000);

    /// <summary>Texts of 9.6 million characters: 19 MB of string literals, where an assembly holds 16.</summary>
    private static readonly SyntheticNews Many = new(Documents: 24, Annotations: 40, TextLength: 400_000);

    [Fact]
    public void ACorpusBeyondTheLimitOfLiterals_Compiles()
    {
        var project = Open("BeyondTheLimit", Many);

        project.Build().BeClean();

        project.Run().Should().StartWith("24 documents, 960 annotations, 200 parties");
    }

    [Fact]
    public void ACorpusBeyondTheLimitThatMustBeLiterals_IsToldSo() =>
        Open("BeyondTheLimit", Many).Build("-p:CorpusStorage=literals").Messages
            .Should().ContainSingle().Which.Should().Match<BuildMessage>(static message => message.Id == "IPR0904");

    [Fact]
    public void EitherWay_TheAnswersAreTheSame()
    {
        var literals = Open("News", Few);
        literals.Build("-p:CorpusStorage=literals").BeClean();
        var answers = literals.Run();
        var resource = Open("News", Few);
        resource.Build(Resource).BeClean();

        resource.Run().Should().Be(answers);
        File.Exists(resource.PathOf(Path.Combine("obj", "Debug", "net10.0", "corpus", "corpus.bin"))).Should().BeTrue();
    }

    [Fact]
    public void ADiagnostic_IsReportedOnceAndAtItsPlace()
    {
        var project = Open("News", Few);
        project.Edit("corpus/news/news-000002.yaml", "source: party-", "source: nobody-");

        var build = project.Build(Resource);

        build.Messages.Should().OnlyContain(static message => message.Id == "IPR0401").And.OnlyHaveUniqueItems();
        build.Places.Should().Contain($"{project.Locate("corpus/news/news-000002.yaml", "nobody-")}: error IPR0401");
    }

    [Fact]
    public void ADocumentGone_TheProgramThatNamesItBreaks()
    {
        var project = Open("News", Few);
        project.Build(Resource).BeClean();
        project.Delete("corpus/news/news-000001.yaml");
        project.Delete("corpus/news/news-000001.txt");

        project.Build(Resource).Messages.Should().OnlyContain(static message => message.Id == "CS0117");
    }

    [Fact]
    public void NothingChanged_NothingRuns()
    {
        var project = Open("News", Few);
        project.Build(Resource).BeClean();
        var (compiled, stored) = (project.CompiledAt(), StoredAt(project));

        project.Build(Resource).BeClean();

        (project.CompiledAt(), StoredAt(project)).Should().Be((compiled, stored));
    }

    [Fact]
    public void ACommentOnTop_CompilesNothing()
    {
        var project = Open("News", Few);
        project.Build(Resource).BeClean();
        var compiled = project.CompiledAt();
        project.Edit("corpus/news/news-000001.yaml", "document:", "# A comment.\ndocument:");

        project.Build(Resource).BeClean();

        project.CompiledAt().Should().Be(compiled);
    }

    [Fact]
    public void AnEditedAnnotation_ChangesTheAnswer()
    {
        var project = Open("News", Few);
        project.Build(Resource).BeClean();
        var answers = project.Run();
        project.Edit("corpus/news/news-000001.yaml", "title: Report", "title: Notice");

        project.Build(Resource).BeClean();

        project.Run().Should().Be(answers.Replace("Report 1 on", "Notice 1 on", StringComparison.Ordinal)).And.NotBe(answers);
    }

    [Fact]
    public void ATrimmedProgram_AnswersTheSame()
    {
        var answers = Answers();
        var project = Open("TrimmedNews", Few);

        project.Publish(Resource, "-p:PublishTrimmed=true", "-p:TrimMode=full", "-p:TrimmerSingleWarn=false").BeClean();

        project.RunPublished().Should().Be(answers);
    }

    [SkippableFact]
    public void ANativeProgram_AnswersTheSame()
    {
        var answers = Answers();
        var project = Open("NativeNews", Few);

        var build = project.Publish(Resource, "-p:PublishAot=true", "-p:TrimmerSingleWarn=false");

        Skip.If(build.Log.Contains("Platform linker", StringComparison.Ordinal), "NativeAOT needs a C compiler's linker, and this machine has none.");
        build.BeClean();
        project.RunPublished().Should().Be(answers);
    }

    /// <summary>What the program prints that was neither trimmed nor compiled ahead of time.</summary>
    private string Answers()
    {
        var project = Open("News", Few);
        project.Build(Resource).BeClean();
        return project.Run();
    }

    private ConsumerProject Open(string name, SyntheticNews news)
    {
        var project = feed.Open("News", name);
        foreach (var (path, content) in news.Files())
        {
            project.Write(Path.Combine("corpus", path), content);
        }

        return project;
    }

    private static string StoredAt(ConsumerProject project) => string.Join(' ', Directory
        .EnumerateFiles(project.PathOf(Path.Combine("obj", "Debug", "net10.0", "corpus")))
        .Order(StringComparer.Ordinal)
        .Select(static file => File.GetLastWriteTimeUtc(file).Ticks.ToString(CultureInfo.InvariantCulture)));
}
