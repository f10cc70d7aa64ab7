using IprCorpus.Generators.Tests.Snapshots;
using Microsoft.CodeAnalysis;

namespace IprCorpus.Generators.Tests.Emit;

/// <summary>
/// What completion offers after a dot, in the project that compiles the corpus. There, internal members are in reach, and
/// attributes on source hide nothing.
/// </summary>
public class CompletionTests
{
    private const string Program = """
        using Small;

        internal static class Program
        {
            public static void Run()
            {
            }
        }
        """;

    private static readonly SemanticModel Model = Compile();

    private static readonly int Position = Program.IndexOf("{\n    }", StringComparison.Ordinal) + 1;

    [Theory]
    [InlineData("Corpus")]
    [InlineData("Document")]
    [InlineData("Person")]
    [InlineData("Mention")]
    public void AfterADot_StandsWhatAProgramNeeds(string type)
    {
        var symbol = Model.Compilation.GetTypeByMetadataName("Small." + type)!;
        var offered = Model.LookupSymbols(Position, symbol)
            .Where(static member => member.ContainingType?.SpecialType != SpecialType.System_Object && !IsHidden(member))
            .Where(static member => member is not IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.UserDefinedOperator })
            .Select(static member => $"{(member.IsStatic || member is ITypeSymbol ? "static " : "")}{member.Name}")
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();

        offered.Should().NotContain(static name => name.Contains('_', StringComparison.Ordinal));
        Snapshot.Verify(string.Join('\n', offered) + "\n", "txt", type);
    }

    [Fact]
    public void InTheNamespaceOfACorpus_StandItsTypesAndTwoNamespacesForTheRest()
    {
        var corpus = Model.Compilation.GlobalNamespace.GetNamespaceMembers().Single(static found => found.Name == "Small");

        corpus.GetTypeMembers().Select(static type => type.Name).Should().BeEquivalentTo("Annotation", "Corpus", "Document", "Entity", "Mention", "Person",
            "Statement", "Tone", "ToneLabels");
        corpus.GetNamespaceMembers().Select(static found => found.Name).Should().BeEquivalentTo("_Data", "_Tables");
    }

    [Fact]
    public void GeneratedTypes_SayThatTheyAreGenerated()
    {
        foreach (var type in TypesIn(Model.Compilation.GlobalNamespace.GetNamespaceMembers().Single(static found => found.Name == "Small")))
        {
            type.GetAttributes().Should()
                .ContainSingle(static attribute => attribute.AttributeClass!.Name == "GeneratedCodeAttribute", "{0} is generated", type)
                .Which.ConstructorArguments[0].Value.Should().Be("IprCorpus.Generators");
        }
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol @namespace) =>
        @namespace.GetTypeMembers().Concat(@namespace.GetNamespaceMembers().SelectMany(TypesIn));

    /// <summary>Whether the editor leaves out a symbol of a referenced assembly.</summary>
    private static bool IsHidden(ISymbol symbol) =>
        !symbol.Locations[0].IsInSource
        && symbol.GetAttributes()
            .Any(static attribute => attribute is { AttributeClass.Name: "EditorBrowsableAttribute", ConstructorArguments: [{ Value: 1 }] });

    private static SemanticModel Compile()
    {
        var compilation = GeneratorDriverRun.Of(TestCorpus.Small, Program).Compile();
        return compilation.GetSemanticModel(compilation.SyntaxTrees.First());
    }
}
