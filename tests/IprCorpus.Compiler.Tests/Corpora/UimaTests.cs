using IprCorpus.Compiler.Tests.Uima;

namespace IprCorpus.Compiler.Tests.Corpora;

public sealed class UimaTests
{
    public static TheoryData<string> Names => new("uima-cas/dkpro-cassis", "uima-cas/rmu-echr", "uima-cas/uimaj-io-jsoncas");

    [SkippableTheory, MemberData(nameof(Names))]
    public void Corpus_in_xmi_is_what_the_oracle_has_counted(string name)
    {
        var oracle = Oracle.Read(name);
        var corpus = CorpusFolder.Read(name, ".xmi", ".xml");
        var documents = corpus.Documents();
        documents.Should().HaveCount(oracle.Totals["sofas"]);
        documents.Where(static document => !document.Id.Contains('#', StringComparison.Ordinal)).Should().HaveCount(oracle.Documents);

        var types = corpus.CompiledSchema!.Annotations;
        var counts = documents.SelectMany(static document => document.Annotations).CountBy(annotation => types[annotation.Type].LabelText).ToDictionary();
        counts.Where(count => oracle.Counts("annotations_by_type").ContainsKey(count.Key)).Should().BeEquivalentTo(oracle.Counts("annotations_by_type"));

        // Arrays and lists that are nothing but the value of a feature are that, and annotations of texts that are not there are reported.
        foreach (var (type, count) in oracle.Counts("feature_structures_by_type")
            .Where(static count => !count.Key.StartsWith("uima.", StringComparison.Ordinal)))
            counts[type].Should().Be(count, type);
    }

    [SkippableTheory, MemberData(nameof(Names))]
    public void Single_annotations_in_xmi_are_where_the_oracle_has_them(string name)
    {
        var corpus = CorpusFolder.Read(name, ".xmi", ".xml");
        var documents = corpus.Documents();
        foreach (var check in Oracle.Read(name).SpotChecks)
        {
            var id = Path.ChangeExtension(check.Document, null);
            var found = documents.Where(document => document.Id.Split('#')[0] == id)
                .SelectMany(static document => document.Annotations, static (document, annotation) => (document, annotation))
                .Single(pair => pair.annotation.Id == check.Id);
            corpus.CompiledSchema!.Annotations[found.annotation.Type].LabelText.Should().Be(check.Type);
            (found.annotation.Start, found.annotation.End).Should().Be((check.Start, check.End));
            found.document.Text[check.Start..check.End].Should().StartWith(check.Text);
        }
    }

    [SkippableTheory, MemberData(nameof(Names))]
    public void Corpus_written_as_xmi_and_read_again_is_the_same(string name)
    {
        var corpus = CorpusFolder.Read(name, ".xmi", ".xml");
        var documents = corpus.Documents();
        RoundTrip.Xmi(documents, corpus.CompiledSchema!);
    }

    public static TheoryData<string> JsonNames => new("uima-cas/dkpro-cassis", "uima-cas/uimaj-io-jsoncas");

    [SkippableTheory, MemberData(nameof(JsonNames))]
    public void Corpus_in_json_is_what_the_oracle_has_counted(string name)
    {
        var corpus = CorpusFolder.Read(name, ".json");
        var documents = corpus.Documents().ToDictionary(static document => document.Id + ".json");
        var types = corpus.CompiledSchema!.Annotations;
        foreach (var file in Oracle.Read(name).Part("json_cas").GetProperty("per_document").EnumerateObject())
        {
            var document = documents[file.Name];
            document.Annotations.Where(annotation => annotation.End > annotation.Start)
                .Select(annotation =>
                    (Type: types[annotation.Type].LabelText, annotation.Start, annotation.End, Text: document.Text[annotation.Start..annotation.End]))
                .Where(static annotation => !annotation.Type.EndsWith("LinkType", StringComparison.Ordinal))
                .Should()
                    .BeEquivalentTo(file.Value.GetProperty("spans").EnumerateArray()
                        .Where(static span => span.GetProperty("text").GetString() is { Length: > 0 })
                    .Select(static span => (Type: span.GetProperty("type").GetString()!, Start: span.GetProperty("start")
                        .GetInt32(), End: span.GetProperty("end").GetInt32(), Text: span.GetProperty("text").GetString()!)), file.Name);
        }
    }

    [SkippableTheory, MemberData(nameof(JsonNames))]
    public void Corpus_written_as_json_and_read_again_is_the_same(string name)
    {
        var corpus = CorpusFolder.Read(name, ".json");
        RoundTrip.Json(corpus.Documents(), corpus.CompiledSchema!);
    }

    [SkippableTheory, MemberData(nameof(JsonNames))]
    public void Both_layouts_of_json_and_xmi_hold_the_same(string name)
    {
        var corpus = CorpusFolder.Read(name, ".json", ".xmi", ".xml");
        var documents = corpus.Documents().ToLookup(static document => Path.GetFileName(Path.GetDirectoryName(document.Id)));
        foreach (var (first, second) in documents.Where(static same => same.Key is { } key && key.StartsWith("casWith", StringComparison.Ordinal))
            .SelectMany(static same => same.Skip(1).Select(other => (same.First(), other))))
        {
            second.Text.Should().Be(first.Text);
            second.Annotations.Select(static annotation => annotation with { Id = null }).Should()
                .BeEquivalentTo(first.Annotations.Select(static annotation => annotation with { Id = null }));
        }
    }
}
