using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Schema.Inference;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Schema;

public sealed class SchemaModelTests
{
    private const string Head = "corpus: T\nformat: 1\n";

    [Theory]
    [InlineData("", nameof(AnchorGranularity.Unstated))]
    [InlineData("granularity: word\n", nameof(AnchorGranularity.Word))]
    [InlineData("granularity: character\n", nameof(AnchorGranularity.Character))]
    public void Granularity_is_what_the_file_says_also_when_it_is_pinned(string line, string expected)
    {
        var file = FrontEnd.File("corpus.yaml", Head + line);
        Compile(Head + line).Granularity.ToString().Should().Be(expected);
        SchemaCompiler.Restore(SchemaCompiler.Pin(file, new SchemaFacts([]), default), default).Schema!.Granularity.ToString().Should().Be(expected);
    }

    [Fact]
    public void Schema_is_what_the_file_declares()
    {
        var schema = Compile("""
            corpus: My-Corpus
            namespace: My.Corpus
            summary: What it is.
            license: CC-BY-4.0
            format: 1
            enums:
              Tense:
                summary: When.
                values: { past: It has happened., future: }
            document:
              summary: A document.
              properties: { published: datetime? }
            entities:
              Person: { base: Party }
              Party: { abstract: true, properties: { name: { type: string, summary: Its name., key: true } } }
            annotations:
              Mention: { anchor: optional, plural: Occurrences, reading: { text: "[…]" }, properties: { entity: Entity } }
              Pronoun: { base: Mention }
            """);

        schema.Should().Be(new CorpusSchema(
            "My-Corpus", "My.Corpus", "What it is.", "CC-BY-4.0",
            [new EnumSchema("Tense", "When.", [new EnumValueSchema("past", "Past", "It has happened."), new EnumValueSchema("future", "Future", null)])],
            new TypeSchema("Document", "Documents", "A document.", null, false,
                [new PropertySchema("published", "Published", ValueKind.DateTime, null, true, false, false, null, null)]),
            [
                new TypeSchema("Person", "People", null, "Party", false, []),
                new TypeSchema("Party", "Parties", null, null, true,
                    [new PropertySchema("name", "Name", ValueKind.String, null, false, false, true, null, "Its name.")]),
            ],
            [
                new TypeSchema("Mention", "Occurrences", null, null, false,
                    [new PropertySchema("entity", "Entity", ValueKind.Entity, "Entity", false, false, false, "Occurrences", null)], AnchorPolicy.Optional,
                    new ReadingRule(null, "[…]")),
                new TypeSchema("Pronoun", "Pronouns", null, "Mention", false, [], AnchorPolicy.Required, new ReadingRule(null, "[…]")),
            ],
            []));
    }

    [Theory]
    [InlineData("Statement: { properties: { source: Person } }", "Statements")]
    [InlineData("Statement: { properties: { source: Person, target: Person } }", "StatementsAsSource StatementsAsTarget")]
    [InlineData("Statement: { properties: { source: Person, about: Place } }", "Statements Statements")]
    [InlineData("Statement: { properties: { source: Person, about: Entity } }", "StatementsAsSource StatementsAsAbout")]
    [InlineData("Statement: { properties: { source: Person, target: { type: Person, inverse: answers-to } } }", "StatementsAsSource AnswersTo")]
    [InlineData("Statement: { properties: { source: 'Person[]', count: int } }", "Statements")]
    [InlineData("Statement: { properties: { source: Person, reply: Statement? } }", "Statements Statements")]
    public void Inverse_lists_are_named(string annotation, string expected)
    {
        var schema = Compile(Head + "entities: { Person: {}, Place: {} }\nannotations:\n  " + annotation + "\n");
        string.Join(' ', schema.Annotations[0].Properties.Select(static property => property.InverseName).OfType<string>()).Should().Be(expected);
    }

    [Fact]
    public void Namespace_is_the_name_where_none_is_given() => Compile(Head).Namespace.Should().Be("T");

    [Fact]
    public void Lookups_follow_inheritance()
    {
        var types =
            SchemaTypes
                .Of(Compile(Head + "entities:\n  C: { base: B, properties: { z: string } }\n  A: { abstract: true, properties: { x: string } }\n" +
                    "  B: { base: A, properties: { y: string } }\n  D: {}\n")).Entities;
        types.AllProperties(0).Select(static property => property.Name).Should().Equal("x", "y", "z");
        types.PropertyOf(0, "y").Should().Be(1);
        types.PropertyOf(3, "y").Should().Be(-1);
        types.IsAssignable(0, "A").Should().BeTrue();
        types.IsAssignable(3, "A").Should().BeFalse();
        types.IsAssignable(3, "Entity").Should().BeTrue();
        types.ConcreteDescendants("A").Should().Equal(0, 2);
        types.ConcreteDescendants("Entity").Should().Equal(0, 2, 3);
        types.IndexOf("B").Should().Be(2);
        types.IndexOf("Entity").Should().Be(-1);
    }

    [Fact]
    public void Lookups_are_made_once_for_a_schema()
    {
        var schema = Compile(Head);
        SchemaTypes.Of(schema).Should().BeSameAs(SchemaTypes.Of(schema));
    }

    private static CorpusSchema Compile(string yaml)
    {
        var result = SchemaCompiler.Compile(FrontEnd.File("corpus.yaml", yaml), null, default);
        result.Diagnostics.Select(FrontEnd.Message).Should().BeEmpty();
        return result.Schema!;
    }
}
