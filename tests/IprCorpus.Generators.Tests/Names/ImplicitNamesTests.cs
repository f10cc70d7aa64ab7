using IprCorpus.Compiler.Names;
using Microsoft.CodeAnalysis;

namespace IprCorpus.Generators.Tests.Names;

/// <summary>The names that a program sees without asking, held against what the compiler sees.</summary>
public class ImplicitNamesTests
{
    private static readonly string[] Endings = ["Exception", "Attribute", "Extensions"];

    [Theory]
    [InlineData("System")]
    [InlineData("System.Collections.Generic")]
    [InlineData("System.IO")]
    [InlineData("System.Linq")]
    [InlineData("System.Net.Http")]
    [InlineData("System.Threading")]
    [InlineData("System.Threading.Tasks")]
    [InlineData("IprCorpus.Runtime")]
    public void TheTypesOfANamespaceThatIsImported_AreKnown(string name)
    {
        var types = name.Split('.').Aggregate<string, INamespaceSymbol>(
            Consumer.Compilation().GlobalNamespace, static (outer, part) => outer.GetNamespaceMembers().Single(inner => inner.Name == part)).GetTypeMembers();

        types.Should().NotBeEmpty();
        string.Join(' ', types
            .Where(static type => type.Arity == 0 && type.DeclaredAccessibility == Accessibility.Public
                && !Endings.Any(ending => type.Name.Length > ending.Length && type.Name.EndsWith(ending, StringComparison.Ordinal)))
            .Select(static type => type.Name).Where(static type => !ImplicitNames.All.Contains(type)).Order(StringComparer.Ordinal))
            .Should().BeEmpty();
    }
}
