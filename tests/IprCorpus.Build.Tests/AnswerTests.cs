using System.Diagnostics;
using IprCorpus.Generators.Tests.Scale;

namespace IprCorpus.Build.Tests;

/// <summary>An answer belongs to its question: whatever happens to files and times, a build ends where one from clean does.</summary>
public sealed class AnswerTests : IDisposable
{
    private static readonly string[] Products = ["answer.txt", "storage.txt", "schema.yaml", "diagnostics.txt", "instances.txt", "corpus.bin", "schema.json"];

    private readonly CorpusFolder _corpus = new(new SyntheticNews(Documents: 8, Annotations: 10, TextLength: 400).Files());

    public void Dispose() => _corpus.Dispose();

    [Theory]
    [InlineData("corpus.yaml", "number: int", "number: int?")]
    [InlineData("news/news-000004.yaml", "title: Report", "title: Notice")]
    [InlineData("news/news-000005.txt", ". ", "; ")]
    public void AnEditThatLeavesTheTime_IsSeen(string path, string old, string @new)
    {
        _corpus.Build();
        var time = File.GetLastWriteTimeUtc(_corpus.Folder + path);
        _corpus.Edit(path, old, @new);
        File.SetLastWriteTimeUtc(_corpus.Folder + path, time);

        _corpus.Build();

        ShouldBeAsFromClean();
    }

    [Fact]
    public void AFileRestoredWithAnEarlierTime_IsSeen()
    {
        _corpus.Build();
        _corpus.Edit("corpus.yaml", "number: int", "number: int?");
        File.SetLastWriteTimeUtc(_corpus.Folder + "corpus.yaml", new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        _corpus.Build();

        ShouldBeAsFromClean();
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void AProductThatIsMissingTornOrAnother_IsMadeAgain(string product, Fault fault)
    {
        _corpus.Build();
        var whole = _corpus.Snapshot();
        fault.Apply(_corpus.Output + product);

        _corpus.Build();

        _corpus.Snapshot().Should().Equal(whole);
    }

    /// <summary>A run that is killed has left the products up to some point, and the answer of the run before.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void ARunThatIsKilled_LeavesNoAnswerToWhatItHadBegun(int replaced)
    {
        _corpus.Build();
        var before = Contents();
        var first = _corpus.Snapshot();
        _corpus.Edit("corpus.yaml", "number: int", "number: int?");
        _corpus.Edit("news/news-000004.yaml", "title: Report", "title: Notice");
        _corpus.Build();
        var after = _corpus.Snapshot();
        foreach (var product in Products.Skip(replaced))
        {
            File.WriteAllBytes(_corpus.Output + product, before[product]);
        }

        // Also where the edit is taken back, so that the last answer is the right one again, to products that are not there.
        _corpus.Build();

        _corpus.Snapshot().Should().Equal(after);
        File.WriteAllBytes(_corpus.Output + "answer.txt", before["answer.txt"]);
        _corpus.Edit("corpus.yaml", "number: int?", "number: int");
        _corpus.Edit("news/news-000004.yaml", "title: Notice", "title: Report");
        _corpus.Build();
        _corpus.Snapshot().Should().Equal(first);

        Dictionary<string, byte[]> Contents() => Products.ToDictionary(static product => product, product => File.ReadAllBytes(_corpus.Output + product));
    }

    [Fact]
    public void AnAnswerOfAnotherTool_IsNone()
    {
        _corpus.Build();
        var answer = BuildAnswer.Read(_corpus.Output)!;
        new BuildAnswer(new string('0', answer.Question.Length), answer.Products).Write(_corpus.Output);
        File.WriteAllText(_corpus.Output + "diagnostics.txt", "what another version wrote");

        _corpus.Build();

        ShouldBeAsFromClean();
        ToolIdentity.Value.Should().Contain(typeof(CorpusBuild).Module.ModuleVersionId.ToString("N")).And
            .Contain(typeof(CorpusBuild).Assembly.GetName().Version!.ToString());
    }

    [Fact]
    public void ATemporaryFileOfAKilledRun_GoesAwayInTime()
    {
        _corpus.Build();
        File.WriteAllText(_corpus.Output + "corpus.bin.1.new", "");
        File.WriteAllText(_corpus.Output + "corpus.bin.2.new", "");
        File.SetLastWriteTimeUtc(_corpus.Output + "corpus.bin.1.new", DateTime.UtcNow.AddHours(-2));

        _corpus.Build();

        Directory.EnumerateFiles(_corpus.Output, "*.new").Select(Path.GetFileName).Should().Equal("corpus.bin.2.new");
    }

    [Fact]
    public void AProductThatCannotBeWritten_EndsInAnErrorAndNoAnswer()
    {
        Directory.CreateDirectory(_corpus.Output + "corpus.bin");

        var failure = Record.Exception(() => _corpus.Build());

        (failure is IOException or UnauthorizedAccessException).Should().BeTrue("the program reports these, and {0} it would not", failure);

        BuildAnswer.Read(_corpus.Output).Should().BeNull();
        Directory.EnumerateFiles(_corpus.Output, "*.new").Should().BeEmpty();
        Directory.Delete(_corpus.Output + "corpus.bin");
        _corpus.Build();
        ShouldBeAsFromClean();
    }

    [Fact]
    public async Task AnEditWhileTheCorpusCompiles_IsAnErrorOrSeenByTheNextBuild()
    {
        _corpus.Build();
        for (var round = 0; round < 12; round++)
        {
            var title = $"title: Round {round} ";
            var delay = TimeSpan.FromMilliseconds(round * 3);
            var saved = Task.Run(() =>
            {
                Thread.Sleep(delay);
                var path = _corpus.Folder + "news/news-000004.yaml";
                File.WriteAllText(path + "~", System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(path), "title: (Round \\d+ )?", title));
                File.Move(path + "~", path, overwrite: true);
            });
            _corpus.Write("parties.yaml", File.ReadAllText(_corpus.Folder + "parties.yaml") + "\n# another");
            try
            {
                CorpusBuild.Run(_corpus.Request(lines: CorpusLines()));
            }
            catch (Exception failure) when (failure is IOException or AggregateException)
            {
                failure.ToString().Should().Contain("build again");
            }

            await saved;
            _corpus.Build(lines: CorpusLines());

            System.Text.Encoding.Unicode.GetString(File.ReadAllBytes(_corpus.Output + "corpus.bin")).Should().Contain(title["title: ".Length..]);
        }

        IEnumerable<string> CorpusLines() => _corpus.Files.Where(static file => !file.EndsWith('~')).Select(static file => "|||" + file);
    }

    [Fact]
    public async Task BuildsAtOnce_AllSucceed()
    {
        var tool = typeof(CorpusBuild).Assembly.Location;
        Directory.CreateDirectory(_corpus.Output);
        for (var round = 0; round < 3; round++)
        {
            _corpus.Edit("corpus.yaml", round % 2 == 0 ? "number: int }" : "number: int? }", round % 2 == 0 ? "number: int? }" : "number: int }");
            var runs = Enumerable.Range(0, 4).Select(run =>
            {
                var request = $"request.{run}.txt";
                File.WriteAllLines(_corpus.Output + request,
                    [BuildRequest.Form, _corpus.Folder, _corpus.Output, "resource", "refuse", .. _corpus.Files.Select(static path => "|||" + path)]);
                return Process.Start(new ProcessStartInfo("dotnet", ["exec", "--roll-forward", "Major", tool, request])
                {
                    WorkingDirectory = _corpus.Output,
                    RedirectStandardError = true
                })!;
            }).ToList();
            foreach (var run in runs)
            {
                var errors = await run.StandardError.ReadToEndAsync();
                await run.WaitForExitAsync();
                run.ExitCode.Should().Be(0, errors);
                run.Dispose();
            }

            ShouldBeAsFromClean();
        }
    }

    public static TheoryData<string, Fault> Faults()
    {
        var data = new TheoryData<string, Fault>();
        foreach (var product in Products)
        {
            data.Add(product, Fault.Missing);
            data.Add(product, Fault.CutOff);
            data.Add(product, Fault.Empty);
            data.Add(product, Fault.OneByteElse);
        }

        return data;
    }

    private void ShouldBeAsFromClean()
    {
        var products = _corpus.Snapshot();
        Directory.Delete(_corpus.Output, recursive: true);
        _corpus.Build();
        _corpus.Snapshot().Should().Equal(products);
    }
}
