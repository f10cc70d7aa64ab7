using System.Text.Json;
using IprCorpus.Compiler.Formats.Yaml.Writing.JsonSchema;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Yaml;

public sealed class YamlJsonSchemaTests
{
    [Fact]
    public void Every_reference_leads_to_a_definition()
    {
        var schema = Written();
        var definitions = schema.GetProperty("definitions").EnumerateObject().Select(static definition => "#/definitions/" + definition.Name).ToHashSet();

        References(schema).Should().NotBeEmpty().And.BeSubsetOf(definitions);
    }

    [Fact]
    public void Types_that_can_have_instances_are_the_alternatives_of_an_item()
    {
        var definitions = Written().GetProperty("definitions");

        Alternatives(definitions.GetProperty("document").GetProperty("properties").GetProperty("annotations"))
            .Should().Equal("type.Mention", "type.Quotation", "type.Figure", "type.Note", "type.Gap");
        Alternatives(definitions.GetProperty("entities").GetProperty("properties").GetProperty("entities"))
            .Should().Equal("type.Person", "type.Organization");
    }

    [Fact]
    public void A_type_has_its_own_and_inherited_keys_and_no_others()
    {
        var person = Written().GetProperty("definitions").GetProperty("type.Person");

        person.GetProperty("properties").EnumerateObject().Select(static key => key.Name).Should().Equal("Person", "name", "aliases", "employer");
        person.GetProperty("required").EnumerateArray().Select(static key => key.GetString()).Should().Equal("Person", "name");
        person.GetProperty("additionalProperties").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public void Ids_are_offered_where_their_type_fits_with_the_names_of_their_entities()
    {
        var definitions = Written().GetProperty("definitions");

        Words(definitions.GetProperty("id.Entity")).Should().Equal(("acme", "Organization: Acme"), ("ann", "Person: Ann"));
        Words(definitions.GetProperty("id.Person")).Should().Equal(("ann", "Person: Ann"));
    }

    [Fact]
    public void An_id_that_YAML_reads_as_a_number_is_one()
    {
        var ids = Written("entities:\n  - Person: 42\n    name: Ann\n  - Organization: 007\n    name: Acme\n")
            .GetProperty("definitions").GetProperty("id.Entity").GetProperty("enum").EnumerateArray().Select(static id => id.ToString());

        ids.Should().Equal("007", "42");
    }

    [Fact]
    public void Beyond_the_limit_any_id_is_accepted()
    {
        var registry = "entities:\n" + string.Concat(Enumerable.Range(0, EntityIds.Limit + 1).Select(static i => $"  - Person: p{i}\n    name: Ann\n"));

        Written(registry).GetProperty("definitions").GetProperty("id.Person").TryGetProperty("enum", out _).Should().BeFalse();
    }

    [Fact]
    public void Summaries_stand_as_plain_text()
    {
        var text =
            Text(FrontEnd
                .With(("corpus.yaml", FrontEnd.Schema.Replace("Gap: {}", "Gap: { summary: \"<b>\\\"x\\\"</b> [a](javascript:1)\" }",
                    StringComparison.Ordinal))));
        var gap = JsonDocument.Parse(text).RootElement.GetProperty("definitions").GetProperty("type.Gap");

        gap.GetProperty("description").GetString().Should().Be("<b>\"x\"</b> [a](javascript:1)");
        text.Should().NotContain("markdown");
    }

    [Fact]
    public void The_same_corpus_gives_the_same_text() => Text(FrontEnd.With()).Should().Be(Text(FrontEnd.With()));

    private static JsonElement Written(string? registry = null) =>
        JsonDocument.Parse(Text(registry is null ? FrontEnd.With() : FrontEnd.With(("entities.yaml", registry)))).RootElement;

    private static string Text(FrontEnd corpus)
    {
        corpus.Diagnose();
        var entities = corpus.Results.SelectMany(static result => result.Entities).Select(static entity => entity.Model);
        return YamlJsonSchema.Write(corpus.CompiledSchema!, [.. entities.OrderBy(static entity => entity.Id, StringComparer.Ordinal)]);
    }

    private static IEnumerable<string> Alternatives(JsonElement list) =>
        list.GetProperty("items").GetProperty("anyOf").EnumerateArray()
            .Select(static choice => choice.GetProperty("$ref").GetString()!["#/definitions/".Length..]);

    private static IEnumerable<(string, string)> Words(JsonElement choice) =>
        choice.GetProperty("enum").EnumerateArray().Zip(choice.GetProperty("enumDescriptions").EnumerateArray(),
            static (word, meaning) => (word.GetString()!, meaning.GetString()!));

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static pair =>
            pair is { Name: "$ref", Value.ValueKind: JsonValueKind.String } ? [pair.Value.GetString()!] : References(pair.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };
}
