using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema.Inference;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Schema;

public sealed class DefaultTests
{
    private const string Schema = """
        corpus: Test
        format: 1
        license: CC0-1.0
        enums:
          Tense: { values: [past, present, future] }
        entities: {}
        annotations:
          Event:
            abstract: true
            properties:
              tense: { type: Tense, default: present }
              certain: { type: bool, default: true }
              count: { type: int?, default: 1 }
              share: { type: decimal, default: 0.5 }
              note: { type: string?, default: none told }
          Act: { base: Event }
        """;

    private const string Plain = "document: a\nannotations:\n  - Act: e\n    exact: works\n";

    private const string Stated = Plain + "    tense: present\n    certain: true\n    count: 1\n    share: 0.5\n    note: none told\n";

    [Fact]
    public void Default_stands_where_a_file_states_nothing() => Compile(Plain).Should().Equal(Compile(Stated));

    [Fact]
    public void Value_that_is_stated_takes_the_place_of_the_default() =>
        Compile(Plain + "    tense: future\n    certain: false\n    count: 7\n    note: much\n").Should().Equal(
            IntValue.Of(2), IntValue.Of(0), IntValue.Of(7), new DecimalValue(0.5m), new StringValue("much"));

    [Fact]
    public void Null_states_that_an_optional_property_has_no_value() =>
        Compile(Plain + "    count: null\n    note:\n").Should().Equal(IntValue.Of(1), IntValue.Of(1), null, new DecimalValue(0.5m), null);

    [Fact]
    public void Null_is_no_value_of_a_required_property() =>
        FrontEnd.With(("corpus.yaml", Schema), ("entities.yaml", "entities: []\n"), ("a.yaml", Plain + "    tense: null\n")).Diagnose()
            .Should().ContainSingle(static diagnostic => diagnostic.Rule.Id == "IPR0118");

    [Fact]
    public void Bad_value_is_not_replaced_by_the_default()
    {
        var corpus = FrontEnd.With(("corpus.yaml", Schema), ("entities.yaml", "entities: []\n"), ("a.yaml", Plain + "    tense: later\n"));

        corpus.Diagnose().Should().ContainSingle(static diagnostic => diagnostic.Rule.Id == "IPR0514");
        corpus.Results.SelectMany(static result => result.Documents).Single().Model.Annotations.Should().BeEmpty();
    }

    [Fact]
    public void Pinned_schema_keeps_the_defaults()
    {
        var schema = SchemaCompiler.Compile(FrontEnd.File("corpus.yaml", Schema), new SchemaFacts([]), default);
        var pinned = SchemaCompiler.Pin(FrontEnd.File("corpus.yaml", Schema), new SchemaFacts([]), default);

        SchemaCompiler.Compile(FrontEnd.File("corpus.yaml", pinned), new SchemaFacts([]), default).Schema.Should().Be(schema.Schema);
    }

    private static IEnumerable<Value?> Compile(string document) =>
        FrontEnd.With(("corpus.yaml", Schema), ("entities.yaml", "entities: []\n"), ("a.yaml", document)).Documents().Single().Annotations.Single().Values;
}
