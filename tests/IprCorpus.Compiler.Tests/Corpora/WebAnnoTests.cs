using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using IprCorpus.Compiler.Formats.WebAnno.Writing;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Corpora;

public sealed class WebAnnoTests
{
    private const string Gum = "webanno-tsv/gum-coref";
    private const string Suite = "webanno-tsv/inception-tsv3-suite";
    private const string Referent = "webanno.custom.Referent";
    private const string Coref = "webanno.custom.Coref";

    [SkippableFact]
    public void Whole_GUM_is_what_the_oracle_counts()
    {
        var oracle = Oracle.Read(Gum);
        var corpus = CorpusFolder.Read(Gum, ".tsv");
        var documents = corpus.Documents();
        var counts = new ModelCounts(corpus.CompiledSchema!, documents);

        documents.Should().HaveCount(oracle.Documents);
        foreach (var document in documents)
            ShouldHaveText(document, oracle.PerDocument[document.Id]);

        counts.Of("Sentence").Should().Be(oracle.Totals["sentences"]);
        counts.Of("Token").Should().Be(oracle.Totals["tokens"]);
        counts.Values(Referent, "entity").Select(static count => KeyValuePair.Create(Referent + "|" + count.Key, count.Value))
            .Should().BeEquivalentTo(oracle.Counts("entities_by_type"));
        counts.Values(Coref, "type").Select(static count => KeyValuePair.Create(Coref + "|" + count.Key, count.Value))
            .Should().BeEquivalentTo(oracle.Counts("relations_by_type"));
        foreach (var check in oracle.SpotChecks)
        {
            var document = documents.Single(document => document.Id == check.Document);
            var annotation = document.Annotations.Single(annotation => annotation.Id == check.Id);
            (annotation.Start, annotation.End, document.Text[annotation.Start..annotation.End]).Should().Be((check.Start, check.End, check.Text!));
            foreach (var feature in check.Whole.GetProperty("features").EnumerateObject())
                counts.ValueOf(annotation, feature.Name).Should().Be(feature.Value.GetString());
        }
    }

    /// <summary>The oracle has read the same documents in another format, in which some layers go by another name.</summary>
    [SkippableFact]
    public void Test_cases_of_INCEpTION_are_what_the_oracle_reads_in_the_same_CAS()
    {
        var oracle = Oracle.Read(Suite);
        var corpus = CorpusFolder.Read(Suite, static path => !path.StartsWith("_tsv2", StringComparison.Ordinal), ".tsv");
        var documents = corpus.Documents().ToDictionary(static document => document.Id + ".xmi", StringComparer.Ordinal);
        var counts = new ModelCounts(corpus.CompiledSchema!, [.. documents.Values]);
        foreach (var (name, expected) in oracle.PerDocument)
        {
            ShouldHaveText(documents[name], expected);
            counts.In(documents[name], "Token").Should().HaveCount(expected.GetProperty("tokens").GetInt32());
            counts.In(documents[name], "Sentence").Should().HaveCount(expected.GetProperty("sentences").GetInt32());
        }

        // The named entities of the CAS are a layer of another name here, and its metadata and chains are no annotations of any layer.
        var read = new ModelCounts(corpus.CompiledSchema!, [.. oracle.PerDocument.Keys.Select(name => documents[name])]);
        foreach (var (type, count) in oracle.Counts("feature_structures_by_type")
            .Where(static type => type.Key is "webanno.custom.SimpleSpan" or "webanno.custom.SimpleLink" or "webanno.custom.LinkType"
            or "webanno.custom.Relation" or "webanno.custom.ComplexRelation" or "webanno.custom.SimpleLinkHost" or "webanno.custom.ComplexLinkHost"
            or "webanno.custom.ComplexLinkType" or "webanno.custom.FlexLinkHost"))
            read.Of(type).Should().Be(count, "of {0}", type);

        foreach (var check in oracle.SpotChecks.Where(static check => !check.Type.EndsWith("DocumentMetaData", StringComparison.Ordinal)))
        {
            documents[check.Document].Annotations.Where(annotation => annotation.Start == check.Start && annotation.End == check.End)
                .Select(annotation => Names(counts.LabelOf(annotation))).Should().Contain(names => names.Contains(check.Type), "of {0} in {1}",
                    check.Whole, check.Document);
            documents[check.Document].Text[check.Start..check.End].Should().Be(check.Text);
        }
    }

    [SkippableTheory]
    [InlineData(Gum)]
    [InlineData(Suite)]
    public void What_is_written_reads_the_same(string name)
    {
        var corpus = CorpusFolder.Read(name, static path => !path.StartsWith("_tsv2", StringComparison.Ordinal), ".tsv");
        corpus.Documents();
        foreach (var file in corpus.Results.Where(static file => file.Documents.Count > 0))
            RoundTrip.ShouldBeEqual(file, corpus.CompiledSchema!, file.Documents[0].Model.Id + ".tsv",
                static (documents, schema) => WebAnnoWriter.Write(documents.Single(), schema));
    }

    private static string[] Names(string label) => label switch
    {
        "webanno.custom.Span" => [label, "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"],
        "Token" or "Sentence" => ["de.tudarmstadt.ukp.dkpro.core.api.segmentation.type." + label],
        _ => [label],
    };

    private static void ShouldHaveText(DocumentModel document, JsonElement expected)
    {
        document.Text.Should().HaveLength(expected.GetProperty("text_length_utf16").GetInt32(), "of {0}", document.Id);
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document.Text))).Should().Be(expected.GetProperty("text_sha256").GetString(),
            "of {0}", document.Id);
    }
}
