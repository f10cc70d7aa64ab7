using System.Reflection;
using IprCorpus.Compiler.Names;
using IprCorpus.Runtime;
using Microsoft.CodeAnalysis;

namespace IprCorpus.Generators.Tests.Names;

/// <summary>No declared property can hide a member that its record has anyway, be it the runtime's or a generated one.</summary>
public class ReservedNamesTests
{
    /// <summary>Every accessible name that a declared one could hide. Declared members start with a capital.</summary>
    private static string[] InheritedFrom(Type record) =>
    [
        .. record.GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy)
            .Where(IsAccessible)
            .Select(member => member.Name)
            .Where(CSharpNames.IsPascalIdentifier)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string, string> Names
    {
        get
        {
            var names = new TheoryData<string, string>();
            foreach (var (section, record) in new[] { ("document", typeof(CorpusDocument)), ("entities", typeof(CorpusEntity)),
                ("annotations", typeof(CorpusAnnotation)) })
            {
                foreach (var name in InheritedFrom(record).Concat(Generated(section)).Distinct())
                {
                    names.Add(section, name);
                }
            }

            return names;
        }
    }

    [Fact]
    public void Names_AreFound() => Names.Should().HaveCountGreaterThan(60);

    [Theory, MemberData(nameof(Names))]
    public void APropertyOfThatName_IsReportedAndLeftOut(string section, string name)
    {
        var property = $"{{ {char.ToLowerInvariant(name[0])}{name[1..]}: string? }}";
        var output = GeneratorOutput.Of(Corpus(section, property));

        output.Diagnostics.Should().ContainSingle(text => text.Contains("corpus.yaml", StringComparison.Ordinal))
            .Which.Should().Contain("IPR02");
        output.Compilation.GetDiagnostics().Where(found => found.Severity > DiagnosticSeverity.Hidden).Should().BeEmpty();
    }

    /// <summary>A property in the section's type; beside it, whatever makes the generator write members of its own.</summary>
    private static TestCorpus Corpus(string section, string properties) => TestCorpus.Empty
        .With("corpus.yaml", $$"""
            corpus: Names
            format: 1
            license: CC0-1.0
            document:
              properties: {{(section == "document" ? properties : "{}")}}
            entities:
              Person: { properties: {{(section == "entities" ? properties : "{}")}} }
            annotations:
              Gap: { reading: { text: x }, properties: {{(section == "annotations" ? properties : "{}")}} }
            """)
        .With("d.yaml", "document: d\ntext: |\n  Text.\n");

    /// <summary>The members that the generator gives the section's type when the schema declares none.</summary>
    private static IEnumerable<string> Generated(string section)
    {
        string[] types = section switch { "document" => ["Document"], "entities" => ["Entity", "Person"], _ => ["Annotation", "Gap"] };
        var compilation = GeneratorOutput.Of(Corpus("", "{}").Without("d.yaml")).Compilation;
        return types
            .SelectMany(type => compilation.GetTypeByMetadataName("Names." + type)!.GetMembers())
            .Select(member => member.Name)
            .Where(CSharpNames.IsPascalIdentifier)
            // The lists and the texts of a document give way to declared properties.
            .Where(name => name is not ("Gaps" or "Texts"))
            .Distinct();
    }

    private static bool IsAccessible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsAccessible),
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        EventInfo @event => IsAccessible(@event.AddMethod!),
        Type type => type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem,
        _ => false,
    };
}
