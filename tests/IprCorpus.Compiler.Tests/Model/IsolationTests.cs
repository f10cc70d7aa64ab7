using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Tests.Harness;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Tests.Model;

/// <summary>An error costs what it is in, and nothing else.</summary>
public sealed class IsolationTests
{
    [Fact]
    public void Reference_to_a_dropped_annotation_is_no_second_error()
    {
        var (rules, document) =
            Compile("  - Mention: m\n    exact: Nobody\n    entity: ann\n  - Quotation: q\n    exact: Acme is good\n    cue: m\n    parts: [p, r]\n" +
                "  - Quotation: p\n    exact: Missing words\n  - Quotation: r\n    exact: good\n");
        rules.Should().Equal("IPR0301", "IPR0301");
        document.Annotations.Select(static annotation => annotation.Id).Should().Equal("q", "r");
        document.Annotations[0].Values.Should().Equal(null, null, new ListValue([new AnnotationReference(1)]));
    }

    [Fact]
    public void What_needs_a_dropped_annotation_goes_with_it()
    {
        const string Schema =
            "corpus: T\nformat: 1\nannotations:\n  A: {}\n  B: { properties: { a: A } }\n  C: { properties: { b: B } }\n  D: { properties: { c: C? } }\n";
        var corpus = FrontEnd.With(("corpus.yaml", Schema), ("entities.yaml", "entities: []"),
            ("a.yaml", "document: a\nannotations:\n  - D: d\n    exact: She\n    c: c\n  - C: c\n    exact: said\n    b: b\n  - B: b\n    exact: good\n" +
                "    a: a\n  - A: a\n    exact: bad\n"));
        Errors(corpus).Should().Equal("IPR0301");
        corpus.Results[0].Documents[0].Model.Annotations.Should().Equal(new AnnotationModel(3, "d", null, [new TextRange(20, 23)], [null]));
    }

    [Fact]
    public void Reference_to_a_dropped_entity_is_no_second_error()
    {
        var corpus = FrontEnd.With(("entities.yaml", "entities:\n  - Person: ann\n  - Organization: acme\n    name: Acme\n"),
            ("a.yaml", "document: a\nannotations:\n  - Mention: m\n    exact: She\n    entity: ann\n"));
        Errors(corpus).Should().Equal("IPR0502");
    }

    [Theory]
    [InlineData("entities:\n  - Person: ann\n    name: 'Ann\n", "IPR0101")]
    [InlineData("entities:\n  - Person: ann\n    name: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\n", "IPR0109")]
    public void References_to_a_registry_that_cannot_be_read_are_no_second_error(string registry, string rule) =>
        Errors(FrontEnd.With(("entities.yaml", registry), ("a.yaml", "document: a\nannotations:\n  - Mention: m\n    exact: She\n    entity: ann\n")))
            .Should().Equal(rule);

    [Fact]
    public void Bad_optional_value_is_left_out_and_the_rest_kept()
    {
        var (rules, document) = Compile("  - Figure: f\n    exact: good\n    count: many\n    share: 2\n");
        rules.Should().Equal("IPR0503");
        document.Annotations.Single().Values.Take(2).Should().Equal(null, new DecimalValue(2));
    }

    [Fact]
    public void Document_with_a_syntax_error_hides_no_other()
    {
        var corpus = FrontEnd
            .With(("a.yaml", "document: a\ntitle: 'x\n---\ndocument: b\ntext: a.txt\n---\n- broken: [\n---\nentities:\n  - Person: bob\n    name: Bob\n"));
        Errors(corpus).Should().Equal("IPR0101", "IPR0101");
        corpus.Results[0].Documents.Select(static document => document.Model.Id).Should().Equal("b");
        corpus.Results[0].Entities.Select(static entity => entity.Model.Id).Should().Equal("bob");
    }

    [Fact]
    public void Unsound_type_of_the_schema_silences_what_uses_it()
    {
        const string Schema = "corpus: T\nformat: 1\nenums: { Empty: { values: [] } }\nentities: { Person: { base: Nobody } }\nannotations:\n" +
            "  Mention: { properties: { who: Person, kind: Empty, bad: strnig } }\n  Gap: {}\n";
        var corpus = FrontEnd.With(
            ("corpus.yaml", Schema),
            ("entities.yaml", "entities:\n  - Person: ann\n    name: Ann\n"),
            ("a.yaml", "document: a\nannotations:\n  - Mention: m\n    exact: She\n    who: ann\n    kind: x\n    bad: y\n"));
        Errors(corpus).Should().Equal("IPR0214", "IPR0205", "IPR0208");
        corpus.CompiledSchema!.Unsound.Should().Equal("Empty", "Mention.bad", "Mention.kind", "Mention.who", "Person");
        corpus.Results[0].Documents[0].Model.Annotations.Should().HaveCount(1);
    }

    [Fact]
    public void Document_without_its_text_costs_only_itself()
    {
        var corpus =
            FrontEnd.With(("a.yaml", "document: a\ntext: missing.txt\nannotations:\n  - Gap: g\n    exact: whatever\n---\ndocument: b\ntext: a.txt\n"));
        Errors(corpus).Should().Equal("IPR0011");
        corpus.Results[0].Documents.Select(static document => document.Model.Id).Should().Equal("b");
    }

    private static (IEnumerable<string> Rules, DocumentModel Document) Compile(string annotations)
    {
        var corpus = FrontEnd.With(("a.yaml", "document: a\nannotations:\n" + annotations));
        return (Errors(corpus), corpus.Results[0].Documents.Single().Model);
    }

    private static List<string> Errors(FrontEnd corpus) =>
        [.. corpus.Diagnose().Where(static found => found.Rule.Severity == RuleSeverity.Error).Select(static found => found.Rule.Id)];
}
