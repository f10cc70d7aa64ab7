using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Tests.Tei;

namespace IprCorpus.Compiler.Tests.Corpora;

public sealed class TeiTests
{
    public static TheoryData<string> Names => new("tei/edgeworth-letters", "tei/history-at-state");

    [SkippableTheory, MemberData(nameof(Names))]
    public void Corpus_is_what_the_oracle_has_counted(string name)
    {
        var oracle = Oracle.Read(name);
        var corpus = CorpusFolder.Read(name, ".xml");
        var documents = corpus.Documents();
        documents.Should().HaveCount(oracle.Documents);

        var types = corpus.CompiledSchema!.Annotations;
        var annotations = documents.SelectMany(static document => document.Annotations).ToList();
        annotations.Count(annotation => types[annotation.Type].LabelText == "Paragraph").Should().Be(oracle.Totals["paragraphs"]);

        // Names without words are counted apart.
        var counts = annotations.Where(static annotation => annotation.End > annotation.Start)
            .CountBy(annotation => types[annotation.Type].LabelText).ToDictionary();
        counts.Where(count => oracle.Counts("entities_by_type").ContainsKey(count.Key)).Should().BeEquivalentTo(oracle.Counts("entities_by_type"));
    }

    [SkippableTheory, MemberData(nameof(Names))]
    public void Every_text_is_the_same_to_the_last_character(string name)
    {
        var documents = CorpusFolder.Read(name, ".xml").Documents().ToDictionary(static document => document.Id + ".xml");
        foreach (var (file, facts) in Oracle.Read(name).PerDocument)
        {
            documents[file].Text.Should().HaveLength(facts.GetProperty("text_length_utf16").GetInt32(), file);
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(documents[file].Text))).Should()
                .Be(facts.GetProperty("text_sha256").GetString(), file);
        }
    }

    [SkippableTheory, MemberData(nameof(Names))]
    public void Single_annotations_are_where_the_oracle_has_them(string name)
    {
        var corpus = CorpusFolder.Read(name, ".xml");
        var documents = corpus.Documents().ToDictionary(static document => document.Id + ".xml");
        foreach (var check in Oracle.Read(name).SpotChecks)
        {
            var document = documents[check.Document];
            document.Text[check.Start..check.End].Should().Be(check.Text);
            document.Annotations.Should()
                .Contain(annotation => annotation.Start == check.Start && annotation.End == check.End && Is(annotation, check, corpus.CompiledSchema!),
                    "of {0}", check);
        }
    }

    [SkippableTheory, MemberData(nameof(Names))]
    public void Corpus_written_and_read_again_is_the_same(string name)
    {
        var corpus = CorpusFolder.Read(name, ".xml");
        RoundTrip.Tei(corpus.Documents(), corpus.CompiledSchema!);
    }

    private static bool Is(AnnotationModel annotation, SpotCheck check, CorpusSchema schema)
    {
        var (type, properties) = (schema.Annotations[annotation.Type], SchemaTypes.Of(schema).Annotations.AllProperties(annotation.Type));
        return type.LabelText == check.Type && check.Whole.GetProperty("attributes").EnumerateObject().All(HasValue);

        bool HasValue(JsonProperty attribute)
        {
            var position = SchemaTypes.Of(schema).Annotations.PropertyOfLabel(annotation.Type, attribute.Name);
            return attribute.Name.EndsWith("id", StringComparison.Ordinal) ? annotation.Id == attribute.Value.GetString()
                : position >= 0 && annotation.Values[position] switch
                {
                    StringValue text => text.Text == attribute.Value.GetString(),
                    IntValue number =>
                        schema.Enums.Single(declared => declared.Name == properties[position].TypeName).Values[number.Number].LabelText
                            == attribute.Value.GetString(),
                    _ => false,
                };
        }
    }
}
