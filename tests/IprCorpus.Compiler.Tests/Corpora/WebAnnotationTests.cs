using System.Security.Cryptography;
using System.Text;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats.Json;
using IprCorpus.Compiler.Formats.WebAnnotation;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Tests.Harness;
using IprCorpus.Compiler.Tests.Json;

namespace IprCorpus.Compiler.Tests.Corpora;

public sealed class WebAnnotationTests
{
    [SkippableFact]
    public void Corpus_is_read_whole()
    {
        var oracle = Oracle.Read("w3c-webanno/derived-re3d");
        var corpus = CorpusFolder.Read("w3c-webanno/derived-re3d", ".jsonld", ".txt");
        var documents = corpus.Documents().ToDictionary(static document => document.Id);
        var schema = corpus.CompiledSchema!;
        documents.Should().HaveCount(oracle.Documents);
        documents.Values.SelectMany(static document => document.Annotations).GroupBy(annotation => schema.Annotations[annotation.Type].LabelText)
            .ToDictionary(static group => group.Key, static group => group.Count()).Should().BeEquivalentTo(oracle.Counts("entities_by_type"));

        foreach (var (id, counted) in oracle.PerDocument)
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(documents[id].Text))).Should()
                .Be(counted.GetProperty("text_sha256").GetString(), id);

        oracle.SpotChecks.Should().NotBeEmpty();
        foreach (var check in oracle.SpotChecks)
        {
            var document = documents[check.Document];
            document.Annotations.Where(annotation => annotation.Id == check.Id)
                .Select(annotation => (annotation.Start, annotation.End, document.Text[annotation.Start..annotation.End]))
                .Should().Equal([(check.Start, check.End, check.Text!)], check.ToString());
        }
    }

    [SkippableFact]
    public void Corpus_survives_being_written() => WebAnnotationRoundTrip.Verify(CorpusFolder.Read("w3c-webanno/derived-re3d", ".jsonld", ".txt"));

    [SkippableFact]
    public void Correct_samples_are_accepted_and_their_texts_missed()
    {
        var found = CorpusFolder.Read("w3c-webanno/w3c-samples", static path => path.StartsWith("correct/", StringComparison.Ordinal), ".json").Diagnose();
        found.Should().NotContain(static diagnostic => diagnostic.Rule.Severity == RuleSeverity.Error);
        found.Where(static diagnostic => diagnostic.Rule == FormatRules.NotCarried).Select(static diagnostic => diagnostic.Location!.Path).Distinct()
            .Should()
                .HaveCount(Oracle.Read("w3c-webanno/w3c-samples").PerDocument.Keys.Count(static name => name.StartsWith("correct/", StringComparison.Ordinal)),
                    "each annotation is about something that is not in the corpus");
    }

    [SkippableFact]
    public void Incorrect_samples_are_refused_where_they_are_wrong()
    {
        var corpus = CorpusFolder.Read("w3c-webanno/w3c-samples", static path => path.StartsWith("incorrect/", StringComparison.Ordinal), ".json");
        var refused = corpus.Diagnose()
            .Where(static diagnostic => diagnostic.Rule == JsonRules.JsonSyntax || diagnostic.Rule == WebAnnotationRules.InvalidWebAnnotation)
                .Select(static diagnostic => diagnostic.Location!.Path).Distinct();

        // The first is no JSON at all, and no reader takes it.
        refused.Should()
            .BeEquivalentTo(corpus.Files.Select(static file => file.Path)
                .Where(static path => path.StartsWith("incorrect/", StringComparison.Ordinal) && path != "incorrect/anno1.json"));
    }

    [SkippableFact]
    public void Annotations_of_pages_on_the_web_are_reported_once_a_file()
    {
        var found = CorpusFolder.Read("w3c-webanno/recogito", ".w3c.json").Diagnose();
        found.Should().NotContain(static diagnostic => diagnostic.Rule.Severity == RuleSeverity.Error);
        found.Where(static diagnostic => diagnostic.Rule == FormatRules.NotCarried).Select(FrontEnd.Message).Should().BeEquivalentTo(
            "The corpus cannot carry an annotation of a text that is not in the corpus (4 in all, the first one here)",
            "The corpus cannot carry an annotation of a text that is not in the corpus (5 in all, the first one here)");
    }
}
