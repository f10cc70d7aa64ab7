using IprCorpus.Build.Cache;
using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Formats;
using IprCorpus.Compiler.Text;
using Folder = IprCorpus.Compiler.Formats.FileRoles;

namespace IprCorpus.Build.Tests;

/// <summary>A remembered result is the result.</summary>
public sealed class ResultCacheTests : IDisposable
{
    private const string Schema = """
        corpus: Kinds
        format: 1
        enums:
          Tone: { values: [calm, loud] }
        document:
          properties: { title: string?, code: { type: string?, key: true } }
        entities:
          Person: { plural: People, properties: { name: string, boss: Person?, number: { type: int?, key: true } } }
        annotations:
          Mark:
            properties:
              text: string?
              count: int?
              share: decimal?
              isOpen: bool?
              day: date?
              moment: datetime?
              time: period?
              amount: quantity?
              link: uri?
              place: span?
              tone: Tone?
              who: Person?
              other: Mark?
              words: string[]
              people: Person[]
        """;

    private const string Document = """
        entities:
          - Person: ada
            name: "\uD83D\uDE00 Ada"
            number: -5
          - Person: bob
            name: Bob
            boss: ada
          - Person: cem
        ---
        document: kinds
        title: All of them
        code: K1
        text: |
          One two three four five six.
        annotations:
          - Mark: m1
            name: first
            exact: One two
            text: words
            count: -1234567
            share: -12.50
            isOpen: true
            day: 2020-11-07
            moment: 2020-11-07T07:59
            time: 2020-01/..
            amount: { lower: 1000, unit: batch, bound: more-than, digitsLost: true }
            link: https://example.org/a
            place: { exact: four }
            tone: loud
            who: ada
            other: m2
            words: [a, b, a]
            people: [ada, bob, nobody]
          - Mark: m2
            fragments: [two, four]
          - Mark: m3
            exact: seven
        """;

    private readonly CorpusFolder _corpus;

    public ResultCacheTests()
    {
        _corpus = new([("corpus.yaml", Schema), ("kinds.yaml", Document), ("beside.yaml", "document: beside\nannotations:\n  - Mark:\n    exact: all\n"),
            ("beside.txt", "That is all.")]);
        Directory.CreateDirectory(_corpus.Output);
    }

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public void EveryKindOfValueAndDiagnostic_ComesBack()
    {
        foreach (var (input, result) in Compile())
        {
            new ResultReader(ResultWriter.Write(result), input.Companions).ReadResult().Should().Be(result);
        }
    }

    [Fact]
    public void TheFile_HasOneOfEachKind()
    {
        var result = Compile().Single(static file => file.Result.Entities.Count > 0).Result;

        result.Documents[0].Model.Annotations[0].Values.Should().NotContainNulls();
        result.Diagnostics.Should().NotBeEmpty();
        result.DroppedEntities.Should().NotBeEmpty();
        result.Documents[0].Keys.Should().NotBeEmpty();
        result.Documents[0].Names.Should().NotBeEmpty();
    }

    [Fact]
    public void ACorpus_ComesBackFromDisk()
    {
        Save();

        using var again = Open();
        foreach (var (input, result) in Compile())
        {
            again.Get(input).Should().Be(result);
        }
    }

    [Fact]
    public void AResult_ComesBackInTheSameBuild()
    {
        using var cache = Open();
        foreach (var (input, result) in Compile())
        {
            cache.Get(input).Should().BeNull();
            cache.Keep(input, result).Should().BeSameAs(result);
            cache.Get(input).Should().Be(result);
        }
    }

    [Theory]
    [InlineData("corpus.yaml", "corpus: Kinds", "corpus: Others", 2)]
    [InlineData("kinds.yaml", "title: All", "title: Some", 1)]
    [InlineData("beside.txt", "That", "This", 1)]
    public void WhatAResultDependsOn_ForgetsIt(string path, string old, string @new, int forgotten)
    {
        Save();
        _corpus.Edit(path, old, @new);

        using var again = Open();
        Compile().Count(file => again.Get(file.Input) is null).Should().Be(forgotten);
    }

    [Fact]
    public void WhatABuildDoesNotAskFor_IsForgotten()
    {
        Save();
        using (var next = Open())
        {
            next.Get(Compile()[0].Input).Should().NotBeNull();
            next.Save();
        }

        using var again = Open();
        Compile().Select(file => again.Get(file.Input) is null).Should().Equal(false, true);
    }

    [Fact]
    public void ACacheThatIsAllUsed_IsLeftAsItIs()
    {
        Save();
        var written = File.GetLastWriteTimeUtc(CachePath);
        using (var next = Open())
        {
            Compile().ForEach(file => next.Get(file.Input));
            next.Save();
        }

        File.GetLastWriteTimeUtc(CachePath).Should().Be(written);
        Directory.EnumerateFiles(_corpus.Output).Should().Equal(CachePath);
    }

    private string CachePath => _corpus.Output + "cache.bin";

    private ResultCache Open() => ResultCache.Open(CachePath, File.ReadAllText(_corpus.Folder + Folder.SchemaPath));

    /// <summary>A build that has compiled everything.</summary>
    private void Save()
    {
        using var cache = Open();
        Compile().ForEach(file => cache.Keep(file.Input, file.Result));
        cache.Save();
    }

    private List<(CorpusInput Input, CorpusFileResult Result)> Compile()
    {
        var sources = _corpus.Sources.ToList();
        var paths = CorpusPaths.Of(sources.Select(static file => file.Path));
        var companions = sources.Where(Folder.IsCompanion).ToDictionary(static file => file.Path, StringComparer.Ordinal);
        var schema = SchemaCompiler.Compile(sources.Single(static file => file.Path == Folder.SchemaPath), null, CancellationToken.None).Schema!;
        return [.. sources
            .Where(Folder.IsAnnotated)
            .Select(file => Folder.Join(file, CompanionPaths.Read(file, paths, CancellationToken.None), companions))
            .Select(input => (input, CorpusFileCompiler.Compile(input, schema, CancellationToken.None)))];
    }
}
