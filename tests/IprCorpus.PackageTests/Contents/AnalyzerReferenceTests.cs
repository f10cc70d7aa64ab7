using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using IprCorpus.PackageTests.Harness;

namespace IprCorpus.PackageTests.Contents;

/// <summary>
/// A compiler loads an analyzer only if it can load all that the analyzer refers to, and one that it cannot load is a
/// warning and no code. So the list of references is closed.
/// </summary>
[Collection(PackageCollection.Name)]
public class AnalyzerReferenceTests(PackageFeed feed)
{
    // What Roslyn 4.8, the oldest that loads the generator, brings with it. Later ones bring these or later versions.
    private static readonly string[] Floor =
    [
        "netstandard 2.0.0.0",
        "Microsoft.CodeAnalysis 4.8.0.0",
        "Microsoft.CodeAnalysis.CSharp 4.8.0.0",
        "System.Buffers 4.0.3.0",
        "System.Collections.Immutable 7.0.0.0",
        "System.Memory 4.0.1.2",
        "System.Numerics.Vectors 4.1.4.0",
        "System.Reflection.Metadata 7.0.0.0",
        "System.Runtime.CompilerServices.Unsafe 6.0.0.0",
        "System.Text.Encoding.CodePages 7.0.0.0",
        "System.Threading.Tasks.Extensions 4.2.0.1",
    ];

    // What an editor has besides; code fixes are loaded there only.
    private static readonly string[] Editor =
    [
        "Microsoft.CodeAnalysis.CSharp.Workspaces 4.8.0.0",
        "Microsoft.CodeAnalysis.Workspaces 4.8.0.0",
    ];

    private readonly IReadOnlyDictionary<string, byte[]> _analyzers = AnalyzersOf("IprCorpus.Generators", "tools/generator/", feed);
    private readonly IReadOnlyDictionary<string, byte[]> _runtimeAnalyzers = AnalyzersOf("IprCorpus.Runtime", "analyzers/", feed);

    [Theory]
    [InlineData("IprCorpus.Generators")]
    [InlineData("IprCorpus.Compiler")]
    [InlineData("YamlDotNet")]
    public void AnAnalyzer_RefersOnlyToWhatEveryCompilerHasAndWhatLiesBesideIt(string name)
    {
        var beside = _analyzers.Values.Select(static assembly => Read(assembly, static reader => Describe(reader, reader.GetAssemblyDefinition())));

        References(_analyzers[name]).Should().BeSubsetOf(beside.Concat(Floor));
    }

    [Fact]
    public void TheRuntimesAnalyzers_ReferToNothingBesideThem_AndOnlyCodeFixesToAnEditor()
    {
        References(_runtimeAnalyzers["IprCorpus.Analyzers"]).Should().BeSubsetOf(Floor);
        References(_runtimeAnalyzers["IprCorpus.CodeFixes"]).Should().BeSubsetOf(Floor.Concat(Editor));
    }

    [Fact]
    public void TheCompiler_KnowsNoRoslyn() =>
        Read(_analyzers["IprCorpus.Compiler"], static reader => reader.AssemblyReferences
                .Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))
                .ToList())
            .Should().NotContain(static name => name.StartsWith("Microsoft.", StringComparison.Ordinal));

    private static Dictionary<string, byte[]> AnalyzersOf(string package, string folder, PackageFeed feed) => Package.ReadAll(feed.Folder)
        .Single(found => found.Id == package).Files
        .Where(file => file.Key.StartsWith(folder, StringComparison.Ordinal))
        .ToDictionary(static file => Path.GetFileNameWithoutExtension(file.Key), static file => file.Value);

    private static List<string> References(byte[] assembly) => Read(assembly, static reader => reader.AssemblyReferences
        .Select(reader.GetAssemblyReference)
        .Select(reference => $"{reader.GetString(reference.Name)} {reference.Version}")
        .ToList());

    private static string Describe(MetadataReader reader, AssemblyDefinition assembly) =>
        $"{reader.GetString(assembly.Name)} {assembly.Version}";

    private static T Read<T>(byte[] assembly, Func<MetadataReader, T> read)
    {
        using var file = new PEReader(new MemoryStream(assembly));
        return read(file.GetMetadataReader());
    }
}
