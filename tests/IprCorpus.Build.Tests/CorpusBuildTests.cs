using CsCheck;
using IprCorpus.Generators.Tests.Scale;

namespace IprCorpus.Build.Tests;

/// <summary>What a build of a corpus writes depends on its files alone: not on the last build, nor on their order or place.</summary>
public sealed class CorpusBuildTests : IDisposable
{
    private static readonly SyntheticNews News = new(Documents: 20, Annotations: 12, TextLength: 900);

    private readonly CorpusFolder _corpus = new(News.Files());

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public void ASmallCorpus_IsLeftToTheCompiler()
    {
        _corpus.Build("auto");

        File.ReadAllText(_corpus.Output + CorpusBuild.StorageFile).Should().Be("literals");
        File.Exists(_corpus.Output + CorpusBuild.ResourceFile).Should().BeFalse();
    }

    [Fact]
    public void ALargeCorpus_BecomesAResource()
    {
        _corpus.Write("news/large.txt", new string('x', (int)CorpusBuild.LiteralLimit));

        _corpus.Build("auto");

        File.ReadAllText(_corpus.Output + CorpusBuild.StorageFile).Should().Be("resource");
        File.ReadAllText(_corpus.Output + "diagnostics.txt").Should().StartWith("IPR0").And.Contain("large.txt");
    }

    [Theory]
    [InlineData("literals")]
    [InlineData("resource")]
    public void EditorsAreGivenASchema_ThatFollowsTheRegistries(string storage)
    {
        _corpus.Build(storage);
        var before = JsonSchema();
        _corpus.Edit("parties.yaml", "Person: party-100", "Person: somebody-new");

        _corpus.Build(storage);

        before.Should().StartWith("{\"$schema\":").And.NotContain("somebody-new");
        JsonSchema().Should().Contain("\"somebody-new\"");
    }

    [Theory]
    [InlineData("literals")]
    [InlineData("resource")]
    public void AnUnsoundSchema_LeavesEditorsTheLastOne(string storage)
    {
        _corpus.Build(storage);
        var before = JsonSchema();
        _corpus.Edit("corpus.yaml", "format: 1", "format: [");

        _corpus.Build(storage);

        JsonSchema().Should().Be(before);
    }

    [Fact]
    public void TheSameFilesElsewhereAndInAnotherOrder_GiveTheSameBytes()
    {
        using var other = new CorpusFolder(News.Files());
        BreakOne(_corpus);
        BreakOne(other);

        _corpus.Build();
        other.Build(lines: other.Files.Reverse().Select(static path => "|||" + path));

        other.Products().Should().Equal(_corpus.Products());
    }

    [Fact]
    public void NothingChanged_NothingIsWritten()
    {
        _corpus.Build();
        var written = Times();

        _corpus.Build();

        Times().Should().Equal(written);
    }

    [Fact]
    public void ACommentOnTop_ChangesNoProduct()
    {
        _corpus.Build();
        var before = _corpus.Products();
        _corpus.Edit("news/news-000003.yaml", "document:", "# A comment.\ndocument:");

        _corpus.Build();

        _corpus.Products().Should().Equal(before);
    }

    [Theory]
    [InlineData("news/news-000003.yaml", "form: name", "form: nominal")]
    [InlineData("news/news-000004.yaml", "title: Report", "title: Notice")]
    [InlineData("news/news-000005.txt", ". ", "; ")]
    [InlineData("parties.yaml", "Person: party-100", "Person: party-1000")]
    [InlineData("corpus.yaml", "number: int", "number: int?")]
    [InlineData("news/news-000006.yaml", "document: news-000006", "document: news-renamed")]
    public void AnEdit_EndsWhereACleanBuildDoes(string path, string old, string @new)
    {
        _corpus.Build();
        var before = _corpus.Products();
        _corpus.Edit(path, old, @new);
        _corpus.Build();
        var edited = _corpus.Products();
        Directory.Delete(_corpus.Output, recursive: true);

        _corpus.Build();

        edited.Should().Equal(_corpus.Products()).And.NotEqual(before);
    }

    [Fact]
    public void ADocumentGone_EndsWhereACleanBuildDoes()
    {
        _corpus.Build();
        File.Delete(_corpus.Folder + "news/news-000007.yaml");
        File.Delete(_corpus.Folder + "news/news-000007.txt");
        _corpus.Build();
        var edited = _corpus.Products();
        Directory.Delete(_corpus.Output, recursive: true);

        _corpus.Build();

        edited.Should().Equal(_corpus.Products());
    }

    [Fact]
    public void ABrokenCache_IsNoMoreThanNone()
    {
        _corpus.Build();
        var products = _corpus.Products();
        foreach (var length in (int[])[0, 10, 1000, 5000])
        {
            var cache = File.ReadAllBytes(_corpus.Output + "cache.bin");
            File.WriteAllBytes(_corpus.Output + "cache.bin", cache[..length]);
            _corpus.ForgetAnswer();

            _corpus.Build();

            _corpus.Products().Should().Equal(products);
        }
    }

    [Fact]
    public void ACacheWithOtherBytes_IsNoMoreThanNone()
    {
        _corpus.Build();
        var products = _corpus.Products();
        var whole = File.ReadAllBytes(_corpus.Output + "cache.bin");
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte.Array[1, 40]).Array[1, 5].Sample(
            changes =>
            {
                var cache = (byte[])whole.Clone();
                foreach (var (position, bytes) in changes)
                {
                    bytes.AsSpan(0, Math.Min(bytes.Length, cache.Length - position)).CopyTo(cache.AsSpan(position));
                }

                File.WriteAllBytes(_corpus.Output + "cache.bin", cache);
                _corpus.ForgetAnswer();
                _corpus.Build();
                return _corpus.Products().SequenceEqual(products);
            },
            iter: 60,
            threads: 1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void ACacheWithABrokenHead_IsNoMoreThanNone(int wholeStrings)
    {
        _corpus.Build();
        var products = _corpus.Products();
        using (var cache = File.Open(_corpus.Output + "cache.bin", FileMode.Open))
        using (var reader = new BinaryReader(cache))
        {
            // The compiler, and of the first entry a name, a key, and a digest; then its length.
            for (var i = 0; i <= wholeStrings; i++)
            {
                reader.ReadString();
            }

            cache.Write([0xFF, 0xFF, 0xFF, 0xFF, 0xFF]);
        }

        _corpus.ForgetAnswer();
        _corpus.Build();

        _corpus.Products().Should().Equal(products);
    }

    [Fact]
    public void WithoutASchema_ThereIsAnEmptyResource()
    {
        File.Delete(_corpus.Folder + "corpus.yaml");

        _corpus.Build();

        File.ReadAllText(_corpus.Output + "instances.txt").Should().BeEmpty();
        new FileInfo(_corpus.Output + CorpusBuild.ResourceFile).Length.Should().BePositive().And.BeLessThan(100);
    }

    private string JsonSchema() => File.ReadAllText(_corpus.Output + CorpusBuild.JsonSchemaFile);

    private static void BreakOne(CorpusFolder corpus) => corpus.Edit("news/news-000008.yaml", "exact: ", "exact: not ");

    private Dictionary<string, DateTime> Times() =>
        new[] { "corpus.bin", "diagnostics.txt", "instances.txt" }.ToDictionary(static name => name, name => File.GetLastWriteTimeUtc(_corpus.Output + name));
}
