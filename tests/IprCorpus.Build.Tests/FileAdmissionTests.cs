using System.Diagnostics;

namespace IprCorpus.Build.Tests;

/// <summary>Which files of a corpus folder are read, whatever the file system makes of them.</summary>
public sealed class FileAdmissionTests : IDisposable
{
    private readonly CorpusFolder _corpus = new([("corpus.yaml", "corpus: Test\nformat: 1\n"), ("a.yaml", "document: a\ntext: |\n  One.\n")]);
    private readonly CorpusFolder _other = new([("secret.txt", "Secret.")]);

    public void Dispose()
    {
        _corpus.Dispose();
        _other.Dispose();
    }

    [SkippableTheory]
    [InlineData("literals")]
    [InlineData("resource")]
    public void ALinkOutOfTheFolder_EndsTheBuild(string storage)
    {
        Link("leak.txt", _other.Folder + "secret.txt");

        Refused(storage).Should().Equal("leak.txt: the link leads out of the corpus folder");
        File.Exists(_corpus.Output + BuildAnswer.Name).Should().BeFalse();
    }

    [SkippableFact]
    public void ALinkOutOfTheFolder_IsFollowedWhereTheProjectSaysSo()
    {
        Link("leak.txt", _other.Folder + "secret.txt");
        Directory.CreateSymbolicLink(_corpus.Folder + "other", _other.Folder);

        CorpusBuild.Run(_corpus.Request(links: "follow")).Should().BeEmpty();

        File.ReadAllText(_corpus.Output + "diagnostics.txt").Should().Contain("leak.txt").And.Contain("other/secret.txt");
    }

    [SkippableFact]
    public void ALinkToAFileOfTheFolder_IsFollowed()
    {
        _corpus.Write("texts/b.txt", "Two.");
        Link("b.txt", "texts/b.txt");
        Link("c.txt", _corpus.Folder + "texts/../texts/b.txt");

        Refused().Should().BeEmpty();
    }

    /// <summary>The path of the target alone lies in the folder; what it names does not.</summary>
    [SkippableFact]
    public void ALinkThroughALinkedFolder_LeadsWhereThatLeads()
    {
        Skip.If(OperatingSystem.IsWindows());
        Directory.CreateSymbolicLink(_corpus.Folder + ".hidden", _other.Folder);
        Link("b.txt", ".hidden/secret.txt");
        Link("c.txt", ".hidden/../corpus/secret.txt");

        Refused(files: ["b.txt", "c.txt"]).Should().Equal("b.txt: the link leads out of the corpus folder", "c.txt: the link leads out of the corpus folder");
    }

    [SkippableFact]
    public void AFolderThatIsALinkItself_IsTheProjectsChoice()
    {
        Skip.If(OperatingSystem.IsWindows());
        Link("b.yaml", "a.yaml");
        var link = Path.TrimEndingDirectorySeparator(_other.Folder) + "-link";
        Directory.CreateSymbolicLink(link, _corpus.Folder);
        var admission = new FileAdmission(link + Path.DirectorySeparatorChar, followsLinks: false);

        admission.Refusal(Path.Combine(link, "a.yaml")).Should().BeNull();
        admission.Refusal(Path.Combine(link, "b.yaml")).Should().BeNull();
    }

    [SkippableFact]
    public void WhatALinkedFolderBrings_IsToldOnce()
    {
        Skip.If(OperatingSystem.IsWindows());
        _other.Write("deep/more.txt", "More.");
        Directory.CreateSymbolicLink(_corpus.Folder + "other", _other.Folder);

        Refused(files: ["other/secret.txt", "other/deep/more.txt"]).Should().Equal("other: links to folders are not followed");
    }

    [SkippableFact]
    public void LinksInACircleAndIntoNowhere_LeadToNoFile()
    {
        Link("b.txt", "c.txt");
        Link("c.txt", "b.txt");
        Link("d.txt", "gone.txt");

        Refused().Should().Equal("b.txt: the link leads to no file", "c.txt: the link leads to no file", "d.txt: the link leads to no file");
    }

    [SkippableFact]
    public void APipe_IsNotWaitedFor()
    {
        Skip.If(OperatingSystem.IsWindows());
        using (var made = Process.Start("mkfifo", _corpus.Folder + "pipe.yaml"))
        {
            made.WaitForExit();
        }

        Refused().Should().Equal("pipe.yaml: it is a pipe or a device, not a file");
    }

    [Fact]
    public void AFileAboveTheLimit_IsRefusedByBoth()
    {
        using (var file = File.Create(_corpus.Folder + "long.txt"))
        {
            file.SetLength(FileAdmission.MaxLength + 1);
        }

        Refused().Should().Equal("long.txt: it has 536870913 bytes, more than the 536870912 that are read");
    }

    [SkippableFact]
    public void AFileThatNobodyMayRead_IsTold()
    {
        Skip.If(OperatingSystem.IsWindows() || Environment.UserName == "root", "Everything can be read by root.");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_corpus.Folder + "a.yaml", UnixFileMode.None);
        }

        Refused().Should().ContainSingle().Which.Should().StartWith("a.yaml: Access to the path");
    }

    [Fact]
    public void AListedFileThatIsNotThere_IsTold() =>
        Refused(files: ["a.yaml", "gone.txt"]).Should().ContainSingle().Which.Should().StartWith("gone.txt: Could not find file");

    /// <summary>The refused files with what is wrong, without what to do.</summary>
    private IEnumerable<string> Refused(string storage = "resource", IEnumerable<string>? files = null) => CorpusBuild
        .Run(_corpus.Request(storage, files?.Select(path => "|||" + _corpus.Folder + path)))
        .Select(passed => $"{Path.GetRelativePath(_corpus.Folder, passed.Path)}: {passed.Reason.Split(", and ", 2)[0].Split(';')[0]}");

    private void Link(string path, string target)
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need rights there.");
        File.CreateSymbolicLink(_corpus.Folder + path, target);
    }
}
