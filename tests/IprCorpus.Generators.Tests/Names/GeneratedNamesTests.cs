using System.Text;
using CsCheck;
using IprCorpus.Compiler.Names;
using Microsoft.CodeAnalysis;

namespace IprCorpus.Generators.Tests.Names;

/// <summary>Schemas, ids and names drawn from the names that generated code has itself: it compiles, and what it leaves out is reported.</summary>
public class GeneratedNamesTests
{
    private static readonly string[] Pool =
    [
        .. ReservedNames.Types, .. ReservedNames.DeclaredMembers, .. ReservedNames.DocumentMembers, .. ReservedNames.EntityMembers,
        .. ReservedNames.AnnotationMembers,
        .. ReservedNames.CorpusMembers,
        "Table", "Rows", "Store", "Instance", "Catalog", "Registry", "Create", "Named", "Row", "System", "IprCorpus", "Runtime", "Object", "String",
        "Nullable", "Enumerable",
        "Token", "Tokens", "Sentence", "Sentences", "Texts", "Flag", "Flags", "ByFlag", "ByByFlag", "Marker", "MarkerText", "MarkerTexts", "Person", "Persons",
        "People", "PeopleAsFlag",
    ];

    private static readonly Gen<string> Name = Gen.OneOf([.. Pool.Distinct().Where(CSharpNames.IsPascalIdentifier)]);

    private static readonly Gen<string> Seed = Name.Select(static name => char.ToLowerInvariant(name[0]) + name[1..]);

    private static readonly Gen<string> Property = Gen.Select(Seed, Gen.OneOf("string?", "{ type: string?, key: true }", "span?", "Tone?", "string[]"))
        .Select(static property => $"{property.Item1}: {{ type: {property.Item2} }}".Replace("{ type: { type", "{ type", StringComparison.Ordinal)
            .Replace("} }", "}", StringComparison.Ordinal));

    private static readonly Gen<string> Reference = Gen.Select(Seed, Gen.OneOf("Entity?", "Annotation?", "Marker?", "'Marker[]'"), Seed)
        .Select(static property => $"{property.Item1}: {{ type: {property.Item2}, inverse: {property.Item3} }}");

    private static readonly Gen<string> Properties = Gen.Select(Property.Array[0, 3], Reference.Array[0, 1])
        .Select(static lists => string.Concat(lists.Item1.Concat(lists.Item2).DistinctBy(static text => text[..text.IndexOf(':', StringComparison.Ordinal)])
            .Select(static text => "\n        " + text)));

    private static readonly Gen<string> Type = Gen.Select(Name, Name, Gen.Bool, Properties, Gen.OneOf("", "", "Person", "Marker"), Seed).Select(static type =>
        $"\n    {type.Item1}:\n"
        + (type.Item3 ? $"      plural: {type.Item2}\n" : "")
        + (type.Item5.Length > 0 && type.Item5 != type.Item1 ? $"      base: {type.Item5}\n" : "")
        + $"      CONTAINER: {type.Item6}\n"
        + (type.Item4.Length > 0 ? $"      properties:{type.Item4}\n" : ""));

    private static readonly Gen<TestCorpus> Corpus = Gen.Select(Name, Properties, Type.Array[0, 3], Type.Array[0, 3], Seed.Array[1, 4], Seed.Array[0, 3])
        .Select(static parts =>
    {
        var (@namespace, document, entities, annotations, ids, instances) = parts;
        var corpus = TestCorpus.Empty.With("corpus.yaml", new StringBuilder()
            .Append($"corpus: Names\nformat: 1\nlicense: CC0-1.0\nnamespace: {@namespace}\nenums:\n  Tone: {{ values: [calm, loud] }}\n")
            .Append(document.Length > 0 ? $"document:\n  properties:{document.Replace("        ", "    ", StringComparison.Ordinal)}\n" : "")
            .Append("entities:").AppendJoin("", Types("Person", entities)).Append('\n')
            .Append("annotations:").AppendJoin("", Types("Marker", annotations)).Append('\n')
            .ToString().Replace("\n    ", "\n  ", StringComparison.Ordinal));
        corpus = corpus.With("entities.yaml",
            "entities:\n" + string.Concat(instances.Distinct().Select(static id => $"  - Person: {id}\n")) + "  - Person: somebody\n");
        foreach (var id in ids.Distinct(StringComparer.OrdinalIgnoreCase))
            corpus = corpus.With(id + ".yaml", $"document: {id}\ntext: |\n  Words.\nannotations:\n  - Marker: m1\n    name: {ids[0]}{id}\n    exact: Words\n");

        return corpus;
    });

    [Fact]
    public void AnyNames_GiveCodeThatCompiles_AndWhatIsLeftOutIsReported() => Corpus.Sample(static corpus =>
    {
        var output = GeneratorOutput.Of(corpus);

        output.Compilation.GetDiagnostics().Where(static found => found.Severity > DiagnosticSeverity.Hidden).Select(static found => found.ToString())
            .Should().BeEmpty();
        if (output.Compilation.GetSymbolsWithName("Document", SymbolFilter.Type).OfType<INamedTypeSymbol>()
            .FirstOrDefault(static type => type.IsRecord) is not { } document)
            return;

        foreach (var id in corpus.Files.Keys.Where(static path => path is not ("corpus.yaml" or "entities.yaml"))
            .Select(static path => path[..^".yaml".Length]))
        {
            if (!document.GetMembers(CSharpNames.Pascal(id)).OfType<IPropertySymbol>().Any(static property => property.IsStatic))
                output.Diagnostics.Should().Contain(found => found.Contains($"{id}.yaml(1,11): error", StringComparison.Ordinal),
                    string.Join("\n", corpus.Files.Select(static file => file.Key + ":\n" + file.Value)));
        }
    }, iter: 150, threads: 2);

    [Fact]
    public void ADocumentNamedLikeAList_IsReported()
    {
        var output = GeneratorOutput.Of(TestCorpus.Small.With("people.first.yaml", "document: mentions\nlicense: CC0-1.0\ntext: |\n  Ada left.\n"));

        output.Diagnostics.Should().ContainSingle(static found => found.Contains("error", StringComparison.Ordinal))
            .Which.Should().Contain("people.first.yaml(1,11): error IPR0602").And.Contain("'Document.Mentions'");
        output.Compilation.GetTypeByMetadataName("Small.Document")!.GetMembers("First").Should().ContainSingle("of the others nothing is lost");
    }

    /// <summary>Takes the sections of some types, each type once and with the one that others derive from first.</summary>
    private static IEnumerable<string> Types(string first, IEnumerable<string> others) =>
        others.Prepend($"\n    {first}: {{}}\n")
            .DistinctBy(static type => type.TrimStart()[..type.TrimStart().IndexOf(':', StringComparison.Ordinal)], StringComparer.OrdinalIgnoreCase)
            .Select(type => first == "Marker" ? type.Replace("CONTAINER", "container", StringComparison.Ordinal) : WithoutContainer(type));

    private static string WithoutContainer(string type) =>
        string.Join('\n', type.Split('\n').Where(static line => !line.Contains("CONTAINER", StringComparison.Ordinal)));
}
