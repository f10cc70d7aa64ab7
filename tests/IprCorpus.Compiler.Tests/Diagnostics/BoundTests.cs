using System.Diagnostics;
using System.Text;
using IprCorpus.Compiler.Checks;
using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats.Yaml;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Tests.Harness;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Tests.Diagnostics;

/// <summary>Diagnostics about whole files, and files made to exhaust the compiler.</summary>
public sealed class BoundTests
{
    /// <summary>The rules that are tested here, where examples would be too large or are no text.</summary>
    public static readonly string[] Rules = ["IPR0001", "IPR0002", "IPR0009", "IPR0014", "IPR0015", "IPR0017", "IPR0018", "IPR0019", "IPR0020", "IPR0107",
        "IPR0109", "IPR0110", "IPR0227", "IPR0409", "IPR1083", "IPR1085", "IPR1086"];

    /// <summary>Far more than any of these takes, far less than what a quadratic algorithm would.</summary>
    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(2);

    public static TheoryData<string> Nested => new("[", "{", "- ", "? ", "{a: ", "[?", "[{a: [", "&a [");

    [Theory]
    [InlineData("IPR0001", SourceEncoding.Unknown, "a.txt")]
    [InlineData("IPR0002", SourceEncoding.Utf16, "a.txt")]
    [InlineData("IPR0009", SourceEncoding.Utf8WithByteOrderMark, "a.txt")]
    [InlineData("IPR0001", SourceEncoding.Unknown, "entities.yaml")]
    [InlineData("IPR0002", SourceEncoding.Utf16, "entities.yaml")]
    [InlineData("IPR0001", SourceEncoding.Unknown, "corpus.yaml")]
    internal void Encoding_of_a_file_is_reported_at_its_beginning(string rule, SourceEncoding encoding, string path)
    {
        var corpus = FrontEnd.With(("a.yaml", "document: a\n"));
        var content = path switch { "a.txt" => FrontEnd.Text, "corpus.yaml" => FrontEnd.Schema, _ => FrontEnd.Entities };
        corpus.Add(path, content, encoding);

        corpus.Diagnose().Where(found => found.Rule.Id == rule).Select(Markup.Describe).Should().Equal($"{path}(1,1)-(1,1)");
    }

    [Fact]
    public void Byte_order_mark_is_not_part_of_the_text()
    {
        var corpus = FrontEnd.With(("a.yaml", "\uFEFFdocument: a\nannotations:\n  - Gap: g\n    exact: Ann\n    start: 0\n    end: 3\n"));
        corpus.Add("a.txt", "\uFEFF" + FrontEnd.Text, SourceEncoding.Utf8WithByteOrderMark);

        corpus.Documents().Single().Text.Should().Be(FrontEnd.Text);
    }

    [Fact]
    public void Elements_beyond_number_end_in_a_diagnostic()
    {
        var corpus = FrontEnd.With(("types.xml", "<typeSystemDescription>" + string.Concat(Enumerable.Repeat("<a/>", 4_000_001)) + "</typeSystemDescription>"));
        corpus.Diagnose().Select(static found => found.Rule.Id).Should().Contain("IPR1083");
    }

    [Fact]
    public void Corpus_without_documents_is_a_diagnostic_without_a_place() =>
        FrontEnd.With().Diagnose().Should().ContainSingle(static found => found.Rule == CorpusRules.NoDocuments)
            .Which.Should()
                .Match<CorpusDiagnostic>(static found => found.Location == null && FrontEnd.Message(found).StartsWith("The corpus 'Test' has no documents"));

    [Fact]
    public void Ids_that_differ_in_case_are_found_beside_the_capitals() =>
        Diagnose("entities:\n  - Person: ANN\n    name: Ann\n").Select(static found => $"{found.Rule.Id} {Markup.Describe(found)}: {FrontEnd.Message(found)}")
            .Should().Contain("IPR0409 entities.yaml(2,13)-(2,16): 'ann' differs from 'ANN', in a.yaml:2:13, only in letter case");

    [Theory, MemberData(nameof(Nested))]
    public void A_hundred_thousand_levels_end_in_a_diagnostic(string opening) =>
        Diagnose(string.Concat(Enumerable.Repeat(opening, 100_000))).Select(static found => found.Rule.Id)
            .Should().Contain(static id => id == "IPR0109" || id == "IPR0101");

    [Fact]
    public void Nesting_is_located_where_it_becomes_too_deep() =>
        Diagnose("a: " + new string('[', 100)).Should().ContainSingle(static found => found.Rule == YamlRules.YamlTooDeep)
            .Which.Should().Match<CorpusDiagnostic>(static found => Markup.Describe(found) == "a.yaml(1,67)-(1,68)" && found.Arguments[0] == "64");

    [Fact]
    public void Nesting_by_way_of_aliases_is_bounded()
    {
        var yaml = new StringBuilder("- &a0 [x]\n");
        for (var i = 1; i < 100; i++)
            yaml.Append($"- &a{i} [*a{i - 1}]\n");

        Diagnose(yaml.ToString()).Should().ContainSingle(static found => found.Rule == YamlRules.YamlTooDeep);
    }

    [Fact]
    public void Billion_laughs_end_in_a_diagnostic()
    {
        var yaml = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (var i = 1; i < 10; i++)
            yaml.Append($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");

        Diagnose(yaml.ToString()).Should().ContainSingle(static found => found.Rule == YamlRules.TooManyAliases)
            .Which.Should().Match<CorpusDiagnostic>(static found => found.Location!.StartLine == 4 && found.Location.Length == 3);
    }

    [Fact]
    public void Scalar_of_twenty_million_characters_ends_in_a_diagnostic() =>
        Diagnose("document: a\ntext: |\n  " + new string('x', 20_000_000)).Should().ContainSingle(static found => found.Rule == YamlRules.YamlTooLarge);

    [Fact]
    public void List_of_five_million_items_ends_in_a_diagnostic() =>
        Diagnose("document: a\nannotations: [" + string.Concat(Enumerable.Repeat("x,", 5_000_000)) + "]").Should()
            .ContainSingle(static found => found.Rule == YamlRules.YamlTooLarge);

    [Fact]
    public void File_of_fifty_million_characters_is_not_parsed() =>
        Diagnose("#" + new string('x', 50_000_000)).Should().ContainSingle(static found => found.Rule == FileRules.FileTooLarge);

    [Fact]
    public void Mapping_of_a_million_keys_ends_in_a_diagnostic() =>
        Diagnose(string.Concat(Enumerable.Range(0, 1_000_000).Select(static i => $"k{i}: v\n"))).Should()
            .ContainSingle(static found => found.Rule == YamlRules.YamlTooLarge)
            .Which.Location!.StartLine.Should().Be(10_000);

    [Fact]
    public void Stream_of_a_million_documents_ends_in_a_diagnostic() =>
        Diagnose(string.Concat(Enumerable.Repeat("--- x\n", 1_000_000))).Should().HaveCount(1001);

    [Fact]
    public void Diagnostics_beyond_the_first_thousand_are_counted()
    {
        var yaml = new StringBuilder("document: a\nannotations:\n");
        for (var i = 0; i < 5000; i++)
            yaml.Append("  - Gap:\n    exact: Nothing like this in the text\n");

        var found = Diagnose(yaml.ToString());
        found.Should().HaveCount(1001);
        FrontEnd.Message(found[^1]).Should().Be("4000 more errors in this file (IPR0301) are not shown; correct the first 1000 and build again");
    }

    [Fact]
    public void What_says_that_diagnostics_are_left_out_is_as_serious_as_they_are()
    {
        var corpus =
            Corpora.CorpusFolder
                .With(("a.jsonl",
                    string.Concat(Enumerable.Range(0, 1200).Select(static i => $"{{\"text\": \"Ann {i} left.\", \"label\": [[0, 4, \"PER\"]]}}\n")) +
                        "{\"text\": \"Ann\", \"label\": [[0, 9, \"PER\"]]}\n"));
        var found = corpus.Diagnose();
        found.Where(static diagnostic => diagnostic.Rule.Id is "IPR0017" or "IPR0018" or "IPR0019").Select(FrontEnd.Message).Should()
            .Equal("200 more warnings in this file (IPR0310) are not shown; see to the first 1000 and build again");
        found.Should().Contain(static diagnostic => diagnostic.Rule.Id == "IPR0307", "warnings hide no error");
    }

    [Fact]
    public void Diagnostics_of_one_rule_beyond_the_first_five_thousand_are_counted()
    {
        var entities = new StringBuilder("entities:\n");
        for (var i = 0; i < 5998; i++)
            entities.Append("  - Person: p").Append(i).Append("\n    name: N\n");

        var found = FrontEnd.With(("a.yaml", "document: a\ntext: |\n  Ann left.\n"), ("b.yaml", entities.ToString())).Diagnose();
        var bound = DiagnosticLimit.Bound(found).ToList();

        found.Count(static one => one.Rule.Id == "IPR0704").Should().Be(6000);
        bound.Count(static one => one.Rule.Id == "IPR0704").Should().Be(DiagnosticLimit.OfOneRule);
        FrontEnd.Message(bound.Single(static one => one.Rule.Id == "IPR0019")).Should()
            .Be("1000 more items of information of the corpus (IPR0704) are not shown, after the first 5000");
        bound.Where(static one => one.Rule.Id is not ("IPR0704" or "IPR0019")).Should().BeEquivalentTo(found.Where(static one => one.Rule.Id != "IPR0704"));
        DiagnosticLimit.Bound(found.Reverse<CorpusDiagnostic>().ToList()).ToHashSet().SetEquals(bound).Should().BeTrue("the order of files decides nothing");
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.yaml")]
    [InlineData("a.ann")]
    [InlineData("corpus.yaml")]
    public void Fault_of_ours_is_an_error_of_its_file(string path)
    {
        SourceFile[] files =
        [
            File("corpus.yaml", FrontEnd.Schema),
            File("b.yaml", "document: b\ntext: |\n  Bob left.\n"),
            File("a.txt", "Ann left."),
        ];
        var fault = new SourceFile(path, path, "", SourceEncoding.Utf8, static () => throw new InvalidOperationException("Nobody expected this."));

        var whole = WholeCorpus.Compile(files.Where(file => file.Path != path).Append(fault), workers: 2, CancellationToken.None);

        var error = (whole.Schema?.Diagnostics ?? []).Concat(whole.Diagnostics).First(static found => found.Rule == FileRules.CompilerFault);
        error.Location!.Path.Should().Be(path);
        FrontEnd.Message(error).Should().Contain("Nobody expected this.");
        whole.Files.SelectMany(static file => file.Documents).Select(static document => document.Model.Id).Should()
            .BeEquivalentTo(path == "corpus.yaml" ? [] : new[] { "b" });

        static SourceFile File(string path, string text) => new(path, path, path, SourceEncoding.Utf8, () => text);
    }

    [Fact]
    public void Entities_that_grow_without_end_are_refused()
    {
        var declarations =
            string.Concat(Enumerable.Range(1, 20).Select(static i => $"<!ENTITY e{i} \"{string.Concat(Enumerable.Repeat($"&e{i - 1};", 10))}\">"));
        var corpus = Corpora.CorpusFolder
            .With(("a.xml", $"<!DOCTYPE TEI [<!ENTITY e0 \"x\">{declarations}]><TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><p>&e20;</p></text></TEI>"));
        corpus.Diagnose().Should().Contain(static diagnostic => diagnostic.Rule.Id == "IPR1085");
    }

    [Fact]
    public void Element_with_too_many_attributes_is_refused()
    {
        var attributes = string.Concat(Enumerable.Range(0, 20_000).Select(static i => $" a{i}=\"\""));
        var corpus = Corpora.CorpusFolder.With(("a.xml", $"<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text{attributes}>x</text></TEI>"));
        corpus.Diagnose().Should().Contain(static diagnostic => diagnostic.Rule.Id == "IPR1086");
    }

    [Fact]
    public void Schema_of_ten_thousand_types_is_cut()
    {
        var schema = new StringBuilder("corpus: T\nformat: 1\nentities:\n  A0: {}\n");
        for (var i = 1; i < 10_000; i++)
            schema.Append($"  A{i}: {{ base: A{i - 1} }}\n");

        var corpus = FrontEnd.With(("corpus.yaml", schema.ToString()), ("entities.yaml", "entities: []"));
        Timed(corpus.Diagnose).Should().ContainSingle(static found => found.Rule == SchemaRules.SchemaTooLarge)
            .Which.Location!.StartLine.Should().Be(2003);
        corpus.CompiledSchema!.Entities.Count.Should().Be(2000);
    }

    [Fact]
    public void Many_quotes_in_a_long_text_do_not_multiply()
    {
        var text = string.Join(' ', Enumerable.Range(0, 200_000).Select(static i => $"word{i}"));
        var yaml = new StringBuilder("document: a\nannotations:\n");
        for (var i = 0; i < 50_000; i++)
            yaml.Append($"  - Gap:\n    exact: word{i}\n    suffix: \" \"\n");

        Timed(() => FrontEnd.With(("a.txt", text), ("a.yaml", yaml.ToString())).Documents().Single().Annotations.Count).Should().Be(50_000);
    }

    [Fact]
    public void Many_wrong_quotes_in_a_long_monotonous_text_end()
    {
        var yaml = new StringBuilder("document: a\nannotations:\n");
        for (var i = 0; i < 2000; i++)
            yaml.Append($"  - Gap:\n    exact: \"{new string('a', 300)}{i}\"\n");

        Timed(() => FrontEnd.With(("a.txt", new string('a', 1_000_000)), ("a.yaml", yaml.ToString())).Diagnose()).Should().HaveCountGreaterThan(1000);
    }

    [Fact]
    public void Equal_annotations_at_one_place_do_not_multiply()
    {
        var yaml = new StringBuilder("document: a\nannotations:\n");
        for (var i = 0; i < 20_000; i++)
            yaml.Append($"  - Mention: m{i}\n    exact: She\n    entity: e{i}\n");

        Timed(() => FrontEnd.With(("a.yaml", yaml.ToString())).Diagnose()).Should().Contain(static found => found.Rule == IdRules.UnknownEntity);
    }

    private static List<CorpusDiagnostic> Diagnose(string yaml) => Timed(() => FrontEnd.With(("a.yaml", yaml)).Diagnose())
        .FindAll(static found => !found.Rule.Id.StartsWith("IPR07", StringComparison.Ordinal) && found.Rule != CorpusRules.NoDocuments);

    private static T Timed<T>(Func<T> run)
    {
        var watch = Stopwatch.StartNew();
        var result = run();
        watch.Elapsed.Should().BeLessThan(Bound);
        return result;
    }
}
