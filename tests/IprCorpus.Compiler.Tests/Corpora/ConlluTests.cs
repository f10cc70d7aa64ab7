using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using IprCorpus.Compiler.Formats.Conllu.Writing;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Corpora;

public sealed class ConlluTests
{
    [SkippableTheory]
    [InlineData("conllu/gum")]
    [InlineData("conllu/ud-english-pud")]
    public void Whole_corpus_is_what_the_oracle_counts(string name)
    {
        var oracle = Oracle.Read(name);
        var corpus = CorpusFolder.Read(name, ".conllu");
        var documents = corpus.Documents();
        var counts = new ModelCounts(corpus.CompiledSchema!, documents);

        documents.Should().HaveCount(oracle.Documents);
        foreach (var document in documents)
        {
            var expected = oracle.PerDocument[document.Id];
            document.Text.Should().HaveLength(expected.GetProperty("text_length_utf16").GetInt32());
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document.Text))).Should().Be(expected.GetProperty("text_sha256").GetString());
        }

        var totals = oracle.Totals;
        counts.Of("Sentence").Should().Be(totals["sentences"]);
        counts.Of("Token").Should().Be(totals["words"]);
        counts.Of("MultiwordToken").Should().Be(totals["multiword_tokens"]);
        counts.Of("EmptyNode").Should().Be(totals["empty_nodes"]);
        counts.Of("CoreferenceChain").Should().Be(totals["entity_groups"]);
        counts.Values("Token", "upos").Should().Equal(oracle.Counts("upos").OrderBy(static count => count.Key, StringComparer.Ordinal));
        counts.Values("Token", "deprel").Should().Equal(oracle.Counts("deprel").OrderBy(static count => count.Key, StringComparer.Ordinal));
        foreach (var (type, count) in oracle.Counts("entities_by_type"))
            counts.Of(type).Should().Be(count, "of {0}", type);
    }

    [SkippableTheory]
    [InlineData("conllu/gum")]
    [InlineData("conllu/ud-english-pud")]
    public void Spot_checks_hold(string name)
    {
        var oracle = Oracle.Read(name);
        var corpus = CorpusFolder.Read(name, ".conllu");
        var documents = corpus.Documents().ToDictionary(static document => document.Id, StringComparer.Ordinal);
        var counts = new ModelCounts(corpus.CompiledSchema!, [.. documents.Values]);
        foreach (var check in oracle.SpotChecks)
        {
            var document = documents[check.Document];
            document.Text[check.Start..check.End].Should().Be(check.Text);
            var sentence = counts.In(document, "Sentence").Single(sentence => sentence.Id == check.Whole.GetProperty("sent_id").GetString());
            check.Start.Should().BeInRange(sentence.Start, sentence.End);
            if (check.Whole.TryGetProperty("entity", out var entity))
            {
                counts.In(document, check.Type).Where(mention => mention.Start == check.Start && mention.End == check.End)
                    .Select(mention => Bracket(counts, document, mention)).Should().Contain(entity.GetString());
            }
            else
            {
                var words = counts.In(document, "Token").Where(word => word.Start >= sentence.Start && word.End <= sentence.End).ToList();
                var word = words[int.Parse(check.Whole.GetProperty("word_id").GetString()!, CultureInfo.InvariantCulture) - 1];
                (word.Start, word.End).Should().Be((check.Start, check.End));
                ("UPOS=" + counts.ValueOf(word, "upos")).Should().Be(check.Type);
            }
        }
    }

    [SkippableTheory]
    [InlineData("conllu/gum")]
    [InlineData("conllu/ud-english-pud")]
    public void What_is_written_reads_the_same(string name)
    {
        var corpus = CorpusFolder.Read(name, ".conllu");
        corpus.Documents();
        foreach (var file in corpus.Results.Where(static file => file.Documents.Count > 0))
            RoundTrip.ShouldBeEqual(file, corpus.CompiledSchema!, "x.conllu", ConlluWriter.Write);
    }

    /// <summary>The opening bracket as the file writes it.</summary>
    private static string Bracket(ModelCounts counts, DocumentModel document, AnnotationModel mention)
    {
        var chain = mention.Values.OfType<AnnotationReference>().Select(reference => document.Annotations[reference.Ordinal])
            .Single(target => counts.LabelOf(target) == "CoreferenceChain");
        string?[] parts = [counts.ValueOf(chain, "GRP"), counts.LabelOf(mention), .. Attributes.Select(name => counts.ValueOf(mention, name))];
        return string.Join('-', parts.OfType<string>());
    }

    private static readonly string[] Attributes = ["infstat", "salience", "centering", "minspan", "link", "identity"];
}
