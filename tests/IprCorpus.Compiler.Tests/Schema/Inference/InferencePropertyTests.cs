using CsCheck;
using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Schema.Inference;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Schema.Inference;

public sealed class InferencePropertyTests
{
    private const string Open = "corpus: Test\nformat: 1\nlicense: CC0-1.0\n";

    /// <summary>A schema that has something in the way of what is inferred.</summary>
    private const string Begun = Open + """
        enums: { Per: { values: [a, b] }, Person: { values: [a] } }
        document: { properties: { label: string? } }
        entities: { News: { properties: { name: string } }, Party: { plural: Pers } }
        annotations:
          Mention: { label: class, properties: { entity: Entity?, text-value: { type: string?, label: text } } }
          Mentions: { base: Mention, plural: Manifold }
        """;

    private static readonly Gen<string> Schemas = Gen.OneOf(Open, Begun);

    [Fact]
    public void Whatever_files_show_makes_a_sound_schema() => Gen.Select(Schemas, RandomFacts.All).Sample(
        static (schema, facts) =>
        {
            var result = SchemaCompiler.Compile(FrontEnd.File("corpus.yaml", schema), facts, default);
            result.Diagnostics.Where(static found => found.Rule.Severity == RuleSeverity.Error)
                .Select(static found => found.Rule.Id + " " + FrontEnd.Message(found)).Should().BeEmpty();

            var types = SchemaTypes.Of(result.Schema!);
            foreach (var type in facts.Types.Where(static type => type.Label != SourceType.Document))
            {
                var index = types.Annotations.IndexOfLabel(type.Label);
                index.Should().BeGreaterThanOrEqualTo(0, "of {0}", type.Label);
                if (schema == Open)
                    type.Properties.Where(property => types.Annotations.PropertyOfLabel(index, property.Label) < 0).Select(static property => property.Label)
                        .Should().BeEmpty();
            }
        },
        iter: 2000);

    [Fact]
    public void Pinned_schema_is_the_inferred_one_whatever_files_show_later() => Gen.Select(Schemas, RandomFacts.All, RandomFacts.All).Sample(
        static (schema, facts, later) =>
        {
            var open = FrontEnd.File("corpus.yaml", schema);
            var inferred = SchemaCompiler.Compile(open, facts, default).Schema;
            var pinned = FrontEnd.File("corpus.yaml", SchemaCompiler.Pin(open, facts, default));

            var result = SchemaCompiler.Compile(pinned, later, default);
            result.Diagnostics.Where(static found => found.Rule.Severity == RuleSeverity.Error)
                .Select(static found => found.Rule.Id + " " + FrontEnd.Message(found)).Should().BeEmpty();
            SchemaCompiler.Pin(pinned, later, default).Should().Be(pinned.Text);
            result.Schema!.Equals(inferred).Should().BeTrue();
        },
        iter: 2000);

    [Fact]
    public void Facts_are_joined_in_any_grouping() => Gen.Select(RandomFacts.All, RandomFacts.All, RandomFacts.All).Sample(
        static (first, second, third) =>
        {
            var (a, b, c) = (FactsBuilder.Join([first]), FactsBuilder.Join([second]), FactsBuilder.Join([third]));
            var atOnce = FactsBuilder.Join([a, b, c]);
            FactsBuilder.Join([FactsBuilder.Join([a, b]), c]).Should().Be(atOnce);
            FactsBuilder.Join([a, FactsBuilder.Join([b, c])]).Should().Be(atOnce);
        },
        iter: 500);

    /// <summary>All triples of declarations: random labels meet too rarely to show each.</summary>
    [Fact]
    public void Declarations_are_joined_in_any_grouping()
    {
        (SourceKind Kind, string? Target)[] declarations =
            [(SourceKind.Inferred, null), (SourceKind.Int, null), (SourceKind.Closed, null), (SourceKind.Reference, null), (SourceKind.Reference, "A"),
                (SourceKind.Reference, "B")];
        var facts = declarations.Select(static declaration => Declaring(declaration.Kind, declaration.Target)).ToArray();

        foreach (var (a, b, c) in from a in facts from b in facts from c in facts select (a, b, c))
        {
            var atOnce = FactsBuilder.Join([a, b, c]);
            FactsBuilder.Join([FactsBuilder.Join([a, b]), c]).Should().Be(atOnce);
            FactsBuilder.Join([a, FactsBuilder.Join([b, c])]).Should().Be(atOnce);
        }
    }

    [Fact]
    public void What_nobody_declares_does_not_depend_on_the_order_of_files() => RandomFacts.All.Select(Undeclared).Array[2, 4].Sample(
        static files => FactsBuilder.Join(files.Reverse()).Should().Be(FactsBuilder.Join(files)),
        iter: 500);

    private static SchemaFacts Declaring(SourceKind kind, string? target) => new(new(
    [
        new TypeFacts("T", null, null, IsAbstract: false, IsDeclared: true, 0, null, new(
        [
            new PropertyFacts("p", kind, SeenValues.None, target, IsList: false, IsRequired: false, IsExpected: false, IsDeclared: true, 0, 0, [], 0,
                IsOpen: false, [], null),
        ])),
    ]));

    private static SchemaFacts Undeclared(SchemaFacts facts) => new(new(facts.Types.Select(static type => type with
    {
        Layer = null,
        Base = null,
        Summary = null,
        IsDeclared = false,
        Properties = new(type.Properties.Select(static property => property with
        {
            Kind = SourceKind.Inferred,
            Target = null,
            Summary = null,
            IsDeclared = false,
            Values = new(property.Values.Order(StringComparer.Ordinal)),
            DeclaredValueCount = 0,
        })),
    })));
}
