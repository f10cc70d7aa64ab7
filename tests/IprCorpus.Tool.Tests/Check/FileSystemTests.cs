using System.Diagnostics;

namespace IprCorpus.Tool.Tests.Check;

/// <summary>Corpus folders on file systems as they are.</summary>
public sealed class FileSystemTests : IDisposable
{
    private readonly ToolRun _run = new ToolRun().With("corpus.yaml", ToolRun.Schema).With("log.yaml", ToolRun.Log);

    [SkippableFact]
    public void Links_in_a_circle_and_into_nowhere_are_errors()
    {
        Link("a.txt", "b.txt");
        Link("b.txt", "a.txt");
        Link("nowhere.yaml", "gone.yaml");

        var (exitCode, output, _) = _run.Invoke("check");

        exitCode.Should().Be(1);
        output.Should().Contain("a.txt: error IPR0907: Not read:").And.Contain("nowhere.yaml: error IPR0907: Not read: the link leads to no file");
    }

    [SkippableFact]
    public void A_link_to_the_folder_above_is_not_followed()
    {
        Skip.If(OperatingSystem.IsWindows());
        Directory.CreateSymbolicLink(_run.PathOf("again"), _run.PathOf("."));

        _run.Invoke("check").Output.Should().Contain("again: error IPR0907: Not read: links to folders are not followed").And.Contain("1 document:");
    }

    [SkippableFact]
    public void A_link_out_of_the_folder_is_refused_and_one_inside_is_read()
    {
        using var other = new ToolRun().With("secret.txt", "secret\n");
        Link("leak.txt", other.PathOf("secret.txt"));
        _run.With("texts/log.txt", "At dawn the Aurora passed.\n").With("log.yaml",
            ToolRun.Log.Replace("text: |\n  At dawn the Aurora passed.", "text: log.txt", StringComparison.Ordinal));
        Link("log.txt", _run.PathOf("texts/log.txt"));

        var (exitCode, output, _) = _run.Invoke("check");

        exitCode.Should().Be(1);
        output.Should().Contain("leak.txt: error IPR0907: Not read: the link leads out of the corpus folder").And.Contain("1 document: 1 error");
    }

    [SkippableFact]
    public void A_pipe_is_told_and_not_waited_for()
    {
        Skip.If(OperatingSystem.IsWindows());
        using (var made = Process.Start("mkfifo", _run.PathOf("pipe.yaml")))
        {
            made.WaitForExit();
        }

        _run.Invoke("check").Output.Should().Contain("pipe.yaml: error IPR0907: Not read: it is a pipe or a device, not a file");
    }

    [SkippableFact]
    public void A_file_that_nobody_may_read_is_an_error()
    {
        Skip.If(OperatingSystem.IsWindows() || Environment.UserName == "root", "Everything can be read by root.");
        _run.With("closed.yaml", "entities: []\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_run.PathOf("closed.yaml"), UnixFileMode.None);
        }

        _run.Invoke("check").Output.Should().Contain("closed.yaml: error IPR0907: Not read:");
    }

    public void Dispose() => _run.Dispose();

    private void Link(string path, string target)
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need rights there.");
        File.CreateSymbolicLink(_run.PathOf(path), target);
    }
}
