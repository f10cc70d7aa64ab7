using IprCorpus.Generators.Tests.Snapshots;

namespace IprCorpus.Generators.Tests.Emit;

/// <summary>Every file emitted for the small corpus, as approved by a reader.</summary>
public class EmittedFilesTests
{
    private static readonly IReadOnlyDictionary<string, string> Sources = GeneratorDriverRun.Of(TestCorpus.Small).Sources;

    public static TheoryData<string> Files => [.. Sources.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void SmallCorpus(string file) => Snapshot.Verify(Sources[file], "cs", file.Replace('/', '.').Replace(".g.cs", ""));

    [Fact]
    public void TheSetOfFiles_IsTheApprovedOne() => Snapshot.Verify(string.Join('\n', Sources.Keys.Order(StringComparer.Ordinal)) + "\n", "txt");
}
