using System.Collections.Immutable;
using IprCorpus.Generators.Pipeline;
using IprCorpus.Generators.Tests.Bounds;
using Microsoft.CodeAnalysis;

namespace IprCorpus.Generators.Tests.Scale;

/// <summary>What an edit costs where there are many documents: its own document and its own shard.</summary>
[Collection(Alone.Name)]
public class ManyDocumentsTests
{
    private const int Documents = 1_000;
    private const string Edited = "/corpus/news/news-000500.yaml";

    private static readonly SyntheticNews News = new(Documents, Annotations: 20, TextLength: 4_000);

    [Fact]
    public void OneValueEdited_OneShardIsEmitted()
    {
        var project = new CSharpProject(News);
        var before = project.Run();
        project.Edit(Edited, "form: name", "form: nominal");

        Changed(before, project.Run()).Should().ContainSingle().Which.Should().StartWith("Data/Shard");
    }

    /// <summary>The time that Roslyn takes to list the steps grows with a power of the number of documents.</summary>
    [Fact]
    public void OneValueEdited_OneDocumentIsCompiled()
    {
        var project = new CSharpProject(News with { Documents = 5 }, tracksSteps: true);
        project.Run();
        project.Edit("/corpus/news/news-000003.yaml", "form: name", "form: nominal");

        var run = project.Run();

        Steps(run, StepNames.Compiled).Should().Be(1);
        Steps(run, StepNames.Documents).Should().Be(1);
    }

    [Fact]
    public void AnUnrelatedEditOfTheProgram_EmitsNothing()
    {
        var project = new CSharpProject(News);
        var before = project.Run();
        project.EditProgram("class Other;");
        var allocated = GC.GetAllocatedBytesForCurrentThread();

        var after = project.Run();

        (GC.GetAllocatedBytesForCurrentThread() - allocated).Should().BeLessThan(2 << 20, "nothing is looked at again but that nothing has changed");
        after.GeneratedSources.Should().OnlyContain(source => before.GeneratedSources.Any(old => old.SourceText == source.SourceText));
    }

    [Fact]
    public void OneValueEdited_AllocatesLittle()
    {
        var project = new CSharpProject(News);
        project.Run();
        for (var i = 0; i < 3; i++)
        {
            project.Edit(Edited, i % 2 == 0 ? "form: name" : "form: nominal", i % 2 == 0 ? "form: nominal" : "form: name");
            var before = GC.GetAllocatedBytesForCurrentThread();

            project.Run();

            (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(16 << 20,
                "the corpus takes ten times as much when it is compiled as a whole");
        }
    }

    [Fact]
    public void ManyDocuments_ShareABoundedNumberOfFiles()
    {
        var files = new CSharpProject(new SyntheticNews(Documents: 9_000, Annotations: 1, TextLength: 20)).Run().GeneratedSources;

        files.Count(static file => file.HintName.StartsWith("Data/Shard", StringComparison.Ordinal)).Should().Be(256);
        files.Should().HaveCountLessThan(256 + 40);
        files.Should().NotContain(static file => file.HintName == "Instances/Document.g.cs", "there are more than the limit");
    }

    private static IEnumerable<string> Changed(GeneratorRunResult before, GeneratorRunResult after) => after.GeneratedSources
        .Where(source => !before.GeneratedSources.Any(old => old.HintName == source.HintName && old.SourceText.ContentEquals(source.SourceText)))
        .Select(static source => source.HintName);

    private static int Steps(GeneratorRunResult run, string name) =>
        run.TrackedSteps[name].SelectMany(static step => step.Outputs)
            .Count(static output => output.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New);

    /// <summary>An IDE's project: one driver that is told of each edit.</summary>
    private sealed class CSharpProject
    {
        private readonly Dictionary<string, TestFile> _files;
        private Compilation _compilation = Consumer.Compilation();
        private GeneratorDriver _driver;

        public CSharpProject(SyntheticNews news, bool tracksSteps = false)
        {
            _files = news.Files().Select(static file => new TestFile("/corpus/" + file.Path, file.Content)).ToDictionary(static file => file.Path,
                StringComparer.Ordinal);
            _driver = Consumer.Driver(_files.Values, ImmutableDictionary<string, string>.Empty.Add(Consumer.CorpusDirectory, "/corpus/"), tracksSteps);
        }

        public void Edit(string path, string old, string @new)
        {
            var edited = new TestFile(path, _files[path].GetText().ToString().Replace(old, @new, StringComparison.Ordinal));
            edited.GetText().ContentEquals(_files[path].GetText()).Should().BeFalse("an edit that changes nothing tests nothing");
            _driver = _driver.ReplaceAdditionalText(_files[path], edited);
            _files[path] = edited;
        }

        public void EditProgram(string program) => _compilation = Consumer.Compilation(program);

        public GeneratorRunResult Run()
        {
            _driver = _driver.RunGenerators(_compilation);
            return _driver.GetRunResult().Results.Single();
        }
    }
}
