using System.CommandLine;
using IprCorpus.Tool.Commands;
using IprCorpus.Tool.Files;
using IprCorpus.Tool.Output;

namespace IprCorpus.Tool.Tests.Check;

public sealed class WatchTests : IDisposable
{
    private static readonly string Broken = ToolRun.Log.Replace("exact: the Aurora", "exact: the Borealis", StringComparison.Ordinal);

    private readonly ToolRun _run = new ToolRun().With("corpus.yaml", ToolRun.Schema).With("log.yaml", ToolRun.Log);

    [Fact]
    public async Task Watch_sees_edits_of_every_kind_and_ends_well_when_it_is_interrupted()
    {
        using var written = new StringWriter();
        var output = TextWriter.Synchronized(written);
        using var stop = new CancellationTokenSource();
        var running = CommandLine.Create().Parse(["check", _run.PathOf(""), "--watch"])
            .InvokeAsync(new InvocationConfiguration { Output = output, Error = output }, stop.Token);
        await Shown(1, "1 document: 0 errors");

        // As editors do: beside it, and then in its place.
        File.WriteAllText(_run.PathOf("log.yaml~"), Broken);
        File.Move(_run.PathOf("log.yaml~"), _run.PathOf("log.yaml"), overwrite: true);
        await Shown(2, "error IPR0301");

        Directory.CreateDirectory(_run.PathOf("more"));
        _run.With("more/other.yaml", "document: other\ntext: |\n  Nothing.\n");
        await Shown(3, "2 documents: 1 error");

        File.Delete(_run.PathOf("corpus.yaml"));
        await Shown(4, "There is no corpus.yaml");

        await stop.CancelAsync();
        (await running).Should().Be(0);

        string Text()
        {
            lock (output)
            {
                return written.ToString();
            }
        }

        async Task Shown(int times, string text)
        {
            for (var patience = 0; patience < 300; patience++)
            {
                var now = Text();
                if (now.Split("Watching").Length > times && now.Contains(text, StringComparison.Ordinal))
                {
                    return;
                }

                await Task.Delay(100);
            }

            Text().Should().Contain(text);
        }
    }

    [Fact]
    public void What_has_not_changed_is_neither_read_nor_compiled_again()
    {
        _run.With("other.yaml", "document: other\ntext: |\n  Nothing.\n");
        var folder = new DirectoryInfo(_run.PathOf("."));
        var known = new KnownFiles();
        OpenedCorpus.Open(folder, known, CancellationToken.None);
        (known.FilesRead, known.Compiled).Should().Be((3, 2));

        _run.With("log.yaml", Broken);
        known.Forget([Path.Combine(Path.GetFullPath(folder.FullName), "log.yaml")]);

        OpenedCorpus.Open(folder, known, CancellationToken.None).Diagnostics.Should().Contain(static diagnostic => diagnostic.Rule.Id == "IPR0301");
        (known.FilesRead, known.Compiled).Should().Be((4, 3));
    }

    [Fact]
    public void Watch_writes_for_people_only() => _run.Invoke("check", "--watch", "--format", "json").ExitCode.Should().Be(1);

    [Fact]
    public void A_line_of_progress_goes_away_and_is_nowhere_but_at_a_terminal()
    {
        using var terminal = new StringWriter();
        using var file = new StringWriter();
        var time = TimeSpan.Zero;
        foreach (var (output, isTerminal) in new[] { (terminal, true), (file, false) })
        {
            time = TimeSpan.Zero;
            using var line = new ProgressLine(output, isTerminal, "files", () => time);
            line.Report((1, 1200));
            time = TimeSpan.FromSeconds(1);
            line.Report((999, 1200));
            line.Report((1000, 1200));
            time = TimeSpan.FromSeconds(2);
            line.Report((1200, 1200));
        }

        terminal.ToString().Should().Be("\r999 of 1,200 files\r1,200 of 1,200 files\r                    \r");
        file.ToString().Should().BeEmpty();
    }

    [SkippableFact]
    public void Links_are_followed_where_somebody_asks_and_circles_are_told()
    {
        Skip.If(OperatingSystem.IsWindows(), "links need a privilege there");
        using var elsewhere = new ToolRun().With("texts/other.yaml", "document: other\ntext: |\n  Nothing.\n");
        Directory.CreateSymbolicLink(_run.PathOf("linked"), elsewhere.PathOf("texts"));
        _run.Invoke("check").Output.Should().Contain("IPR0907").And.Contain("1 document: 1 error");

        _run.Invoke("check", "--follow-links").Output.Should().Contain("2 documents: 0 errors");

        Directory.CreateSymbolicLink(elsewhere.PathOf("texts/again"), elsewhere.PathOf("texts"));
        _run.Invoke("check", "--follow-links").Output.Should().Contain("2 documents: 1 error").And.Contain("IPR0907");
    }

    public void Dispose() => _run.Dispose();
}
