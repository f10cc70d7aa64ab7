using System.Security.Cryptography;
using System.Text;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats.Re3d.Writing;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Corpora;

public sealed class Re3dTests
{
    [SkippableFact]
    public void Corpus_is_read_whole()
    {
        var oracle = Oracle.Read("jsonl/re3d");
        var corpus = CorpusFolder.Read("jsonl/re3d", ".json");
        var documents = corpus.Documents().ToDictionary(static document => document.Id.Replace("documents.json#", string.Empty, StringComparison.Ordinal));
        documents.Should().HaveCount(oracle.Documents);
        var counts = documents.Values.SelectMany(static document => document.Annotations).GroupBy(annotation => LabelOf(corpus, annotation))
            .ToDictionary(static group => group.Key, static group => group.Count());
        counts.Should()
            .BeEquivalentTo(oracle.Counts("entities_by_type").Concat(oracle.Counts("relations_by_type")).ToDictionary(static count => count.Key,
                static count => count.Value));

        foreach (var (id, counted) in oracle.PerDocument)
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(documents[id].Text))).Should()
                .Be(counted.GetProperty("text_sha256").GetString(), id);

        oracle.SpotChecks.Should().NotBeEmpty();
        foreach (var check in oracle.SpotChecks)
        {
            var document = documents[check.Document];
            document.Annotations.Where(annotation => annotation.Id == check.Id)
                .Select(annotation => (LabelOf(corpus, annotation), annotation.Start, annotation.End, document.Text[annotation.Start..annotation.End]))
                .Should().Equal([(check.Type, check.Start, check.End, check.Text!)], check.ToString());
        }
    }

    [SkippableFact]
    public void Corpus_survives_being_written()
    {
        var corpus = CorpusFolder.Read("jsonl/re3d", ".json");
        var documents = corpus.Documents();
        var again = new FrontEnd();
        again.Add("corpus.yaml", CorpusFolder.Open);
        foreach (var folder in documents.GroupBy(static document => document.Id[..document.Id.LastIndexOf("documents.json#", StringComparison.Ordinal)]))
        {
            var (texts, entities, relations) = new Re3dWriter(corpus.CompiledSchema!).Write(folder, folder.Key + "documents.json");
            again.Add(folder.Key + "documents.json", texts);
            again.Add(folder.Key + "entities.json", entities);
            again.Add(folder.Key + "relations.json", relations);
        }

        again.Diagnose().Should().NotContain(static found => found.Rule.Severity == RuleSeverity.Error);
        again.CompiledSchema.Should().Be(corpus.CompiledSchema);
        again.Documents().Should().Equal(documents);
    }

    private static string LabelOf(FrontEnd corpus, AnnotationModel annotation) =>
        corpus.CompiledSchema!.Annotations[annotation.Type] is var type ? type.Label ?? type.Name : string.Empty;
}
