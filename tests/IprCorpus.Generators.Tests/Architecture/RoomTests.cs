using System.Text.RegularExpressions;

namespace IprCorpus.Generators.Tests.Architecture;

/// <summary>The compiler is built as generators/README.md says.</summary>
public sealed partial class RoomTests
{
    private static readonly RoomTable Table = RoomTable
        .Read(File.ReadAllText(Path.Combine(Repository.Root, "generators", "README.md")).ReplaceLineEndings("\n"));
    private static readonly Lazy<IReadOnlyList<SourceReference>> References = new(static () => Within(SourceReferences.Find(SourceReferences.Files)));

    [Fact]
    public void SourcesAndTable_Agree()
    {
        Table.Rooms.Should().HaveCountGreaterThan(10, "the page has a table of rooms");
        Table.Compare(Folders, References.Value).Should().BeEmpty();
    }

    [Fact]
    public void NewArrow_IsNamed() =>
        Compare(Table,
            ("Text/Planted.cs", "namespace IprCorpus.Compiler.Text; internal static class Planted { static object M() => " +
                "Diagnostics.Spelling.DidYouMean(\"a\", []); }"))
            .Should().ContainSingle().Which.Should().StartWith("Text/Planted.cs names Spelling of Diagnostics, and the table");

    [Fact]
    public void FormatThatNamesAnother_IsNamed() =>
        Compare(Table,
            ("Formats/Tei/Planted.cs", "namespace IprCorpus.Compiler.Formats.Tei; internal static class Planted { static object M() => new " +
                "Brat.BratFormat(); }"))
            .Should().ContainSingle().Which.Should().StartWith("Formats/Tei/Planted.cs names BratFormat of Formats/Brat, and the table");

    [Fact]
    public void ArrowThatNothingUses_IsNamed() =>
        With("Model", "Names").Should()
            .Contain("The table of rooms of generators/README.md lets Model use Names, and nothing does: take `Names` out of its row.");

    [Fact]
    public void TwoRoomsThatNeedEachOther_AreNamed() =>
        With("Text", "Diagnostics").Should().Contain(static problem => problem.Contains("the row of Text uses Diagnostics, which has no row above it"));

    [Fact]
    public void FolderWithoutARow_IsNamed() =>
        Table.Compare([.. Folders, "Attic"], References.Value).Should().ContainSingle().Which.Should().StartWith("The folder 'Attic' has no row");

    [Fact]
    public void Namespaces_FollowFolders() =>
        SourceReferences.Files
            .Where(static file => !file.Key.StartsWith("Polyfills/", StringComparison.Ordinal)
                && !file.Value.Contains("\nglobal using ", StringComparison.Ordinal)).Should().AllSatisfy(static file =>
            NamespacePattern().Match(file.Value).Groups[1].Value.Should()
                .Be("IprCorpus.Compiler." + Path.GetDirectoryName(file.Key)!.Replace('\\', '.').Replace('/', '.'), "of {0}", file.Key));

    private static IEnumerable<string> Folders => SourceReferences.Files.Keys
        .Select(static path => path[..Math.Max(0, path.LastIndexOf('/'))])
        .Where(static folder => folder != "Polyfills")
        .Distinct();

    /// <summary>Polyfills take the place of types of the framework.</summary>
    private static IReadOnlyList<SourceReference> Within(IReadOnlyList<SourceReference> references) =>
        [.. references.Where(static reference => reference.To != "Polyfills")];

    private static IEnumerable<string> Compare(RoomTable table, (string Path, string Content) planted) =>
        table.Compare(Folders, Within(SourceReferences.Find(new Dictionary<string, string>(SourceReferences.Files) { [planted.Path] = planted.Content })));

    private static IEnumerable<string> With(string from, string to) =>
        new RoomTable([.. Table.Rooms.Select(room => room.Name == from ? room with { Uses = [.. room.Uses, to] } : room)]).Compare(Folders, References.Value);

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespacePattern();
}
