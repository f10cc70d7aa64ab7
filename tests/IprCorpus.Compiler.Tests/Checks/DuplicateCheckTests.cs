using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Checks;

public sealed class DuplicateCheckTests
{
    private const string Schema = "corpus: T\nformat: 1\nentities:\n  Party: { abstract: true }\n  Person: { base: Party }\n  Official: { base: Person }\n" +
        "  Organization: { base: Party }\n";

    [Theory]
    [InlineData("Person", "Official", true)]
    [InlineData("Official", "Person", true)]
    [InlineData("Official", "Official", true)]
    [InlineData("Person", "Organization", false)]
    public void Names_collide_in_one_line_of_descent(string first, string second, bool collide)
    {
        var found = FrontEnd.With(("corpus.yaml", Schema), ("entities.yaml", $"entities:\n  - {first}: bob-1\n  - {second}: bob1\n")).Diagnose();
        found.Any(static diagnostic => diagnostic.Rule == NameRules.MemberCollision).Should().Be(collide);
    }
}
