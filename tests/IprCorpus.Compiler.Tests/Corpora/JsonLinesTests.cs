using System.Security.Cryptography;
using System.Text;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Tests.Harness;
using IprCorpus.Compiler.Tests.Json;

namespace IprCorpus.Compiler.Tests.Corpora;

public sealed class JsonLinesTests
{
    public static TheoryData<string> Corpora =>
        new("jsonl/derived-re3d-doccano", "jsonl/derived-re3d-label-studio", "jsonl/doccano-examples", "jsonl/prodigy-explosion", "jsonl/spacy-training-json");

    [SkippableTheory, MemberData(nameof(Corpora))]
    public void Corpus_is_read_whole(string name)
    {
        var oracle = Oracle.Read(name);
        var corpus = CorpusFolder.Read(name, ".json", ".jsonl");
        corpus.Diagnose().Should().NotContain(static found => found.Rule.Severity == RuleSeverity.Error);
        var documents = corpus.Results.SelectMany(static result => result.Documents).Select(static document => document.Model).ToList();
        documents.Should().HaveCount(oracle.Documents);

        Counts(corpus, documents, oracle.Counts("entities_by_type").Keys).Should().BeEquivalentTo(oracle.Counts("entities_by_type"));
        Counts(corpus, documents, oracle.Counts("relations_by_type").Keys).Should().BeEquivalentTo(oracle.Counts("relations_by_type"));
        Counts(corpus, documents, ["Token"]).GetValueOrDefault("Token").Should().Be(oracle.Totals.GetValueOrDefault("tokens"));
    }

    [SkippableTheory, MemberData(nameof(Corpora))]
    public void Texts_and_spot_checks_hold(string name)
    {
        var oracle = Oracle.Read(name);
        var corpus = CorpusFolder.Read(name, ".json", ".jsonl");
        var byFile = corpus.Documents().ToLookup(static document => document.Id[..document.Id.LastIndexOf('#')], StringComparer.Ordinal);

        // The oracle numbers the records of a file from 0, and leaves out none that has a text.
        DocumentModel Find(string id) =>
            byFile[id[..id.LastIndexOf('#')]].ElementAt(int.Parse(id[(id.LastIndexOf('#') + 1)..], System.Globalization.CultureInfo.InvariantCulture));

        foreach (var (id, counted) in oracle.PerDocument)
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Find(id).Text))).Should().Be(counted.GetProperty("text_sha256").GetString(), id);

        oracle.SpotChecks.Should().NotBeEmpty();
        foreach (var check in oracle.SpotChecks)
        {
            var document = Find(check.Document);
            document.Annotations
                .Where(annotation => LabelOf(corpus, annotation) == check.Type && (check.Id is null || annotation.Id == check.Id))
                .Select(annotation => (annotation.Start, annotation.End, document.Text[annotation.Start..annotation.End]))
                .Should().Contain((check.Start, check.End, check.Text!), check.ToString());
        }
    }

    [SkippableTheory, MemberData(nameof(Corpora))]
    public void Corpus_survives_being_written(string name) => JsonLinesRoundTrip.Verify(CorpusFolder.Read(name, ".json", ".jsonl"));

    private static Dictionary<string, int> Counts(FrontEnd corpus, IEnumerable<DocumentModel> documents, IEnumerable<string> labels) =>
        documents.SelectMany(static document => document.Annotations).GroupBy(annotation => LabelOf(corpus, annotation))
            .Where(group => labels.Contains(group.Key)).ToDictionary(static group => group.Key, static group => group.Count());

    private static string LabelOf(FrontEnd corpus, AnnotationModel annotation) =>
        corpus.CompiledSchema!.Annotations[annotation.Type] is var type ? type.LabelText : string.Empty;
}
