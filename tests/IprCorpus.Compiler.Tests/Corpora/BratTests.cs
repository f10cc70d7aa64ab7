using System.Security.Cryptography;
using System.Text;
using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Formats.Brat;
using IprCorpus.Compiler.Formats.Brat.Writing;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Corpora;

/// <summary>Real corpora in brat's format, against what another program has counted in them.</summary>
public sealed class BratTests
{
    public static TheoryData<string> Corpora => new("brat/brat-news-tutorial", "brat/litbank", "brat/wet-lab-protocols");

    [SkippableTheory, MemberData(nameof(Corpora))]
    public void Counts_are_those_of_the_oracle(string name)
    {
        var (corpus, oracle) = (Read(name), Oracle.Read(name));
        var documents = corpus.Documents();
        var annotations = documents.SelectMany(static document => document.Annotations).ToList();
        var types = SchemaTypes.Of(corpus.CompiledSchema!);

        documents.Select(static document => (document.Id, Hash(document.Text))).Order()
            .Should().Equal(oracle.PerDocument.Select(static document => (document.Key, document.Value.GetProperty("text_sha256").GetString()!)).Order());

        // An event stands for its trigger, which no other event has here.
        Count(annotations.Where(static annotation => annotation.Id?[0] is 'T' or 'E').Select(Label)).Should().Equal(Sorted(oracle.Counts("entities_by_type")));
        Count(annotations.Where(static annotation => annotation.Id?[0] == 'E').Select(Label)).Should().Equal(Sorted(oracle.Counts("events_by_type")));
        Count(annotations.Where(static annotation => annotation.Id?[0] == 'R').Select(Label)).Should().Equal(Sorted(oracle.Counts("relations_by_type")));
        Count(annotations.Where(static annotation => annotation.Id?[0] == '#').Select(Label)).Should().Equal(Sorted(oracle.Counts("notes_by_type")));
        Count(annotations.Where(static annotation => annotation.Id is null).Select(Label)).Should().Equal(Sorted(oracle.Counts("equivs_by_type")));
        annotations.Count(static annotation => annotation.Id?[0] == 'N').Should().Be(oracle.Totals["normalizations"]);
        annotations.Count(static annotation => annotation.Id?[0] is 'T' or 'E' && annotation.Fragments.Count > 1).Should()
            .Be(oracle.Totals.GetValueOrDefault("discontinuous"));
        Count(annotations.Where(static annotation => annotation.Id?[0] == 'E').SelectMany(Arguments)).Should()
            .Equal(Sorted(oracle.Counts("event_arguments_by_role")));
        Count(annotations.SelectMany(Attributes)).Should().Equal(Sorted(oracle.Counts("attributes_by_type")));

        string Label(AnnotationModel annotation)
        {
            var label = types.Annotations.PropertyOfLabel(annotation.Type, SchemaTypes.LabelProperty);
            return label >= 0 ? ((StringValue)annotation.Values[label]!).Text : types.Annotations[annotation.Type].LabelText;
        }

        IEnumerable<string> Arguments(AnnotationModel annotation) => Values(annotation, ValueKind.Annotation);

        IEnumerable<string> Attributes(AnnotationModel annotation) => Values(annotation, ValueKind.Bool).Concat(Values(annotation, ValueKind.Enum));

        IEnumerable<string> Values(AnnotationModel annotation, ValueKind kind) => types.Annotations.AllProperties(annotation.Type)
            .Select((property, i) => (Label: property.LabelText, property.Kind, Value: annotation.Values[i]))
            .Where(pair => pair.Kind == kind && pair.Value is not null && !BratLabels.IsOfFormat(pair.Label))
            .SelectMany(static pair => Enumerable.Repeat(pair.Label, pair.Value is ListValue list ? list.Items.Count : 1));
    }

    [SkippableTheory, MemberData(nameof(Corpora))]
    public void Spot_checks_hold(string name)
    {
        var documents = Read(name).Documents().ToDictionary(static document => document.Id);
        foreach (var check in Oracle.Read(name).SpotChecks)
        {
            var document = documents[check.Document];
            var triggers =
                document.Annotations.Where(static annotation => annotation.Id?[0] == 'E' && annotation.Values.Any(static value => value is StringValue));
            var found = document.Annotations.FirstOrDefault(annotation => annotation.Id == check.Id)
                ?? triggers.First(annotation => annotation.Values.Contains(new StringValue(check.Id!)));
            (found.Start, found.End).Should().Be((check.Start, check.End), "of {0} in {1}", check.Id, check.Document);
            string.Join(" ", found.Fragments.Select(range => document.Text.Substring(range.Start, range.Length))).Should().Be(check.Text);
            if (check.Fragments.Count > 0)
                found.Fragments.Select(static range => (range.Start, range.End)).Should().Equal(check.Fragments);
        }
    }

    [SkippableTheory, MemberData(nameof(Corpora))]
    public void What_is_written_is_read_as_the_same_model(string name)
    {
        var corpus = Read(name);
        var documents = corpus.Documents();
        var written = new FrontEnd();
        foreach (var file in corpus.Files.Where(static file => !file.Path.EndsWith(".ann", StringComparison.Ordinal)))
            written.Add(file.Path, file.Text);

        foreach (var document in documents)
            written.Add(document.Id + ".ann", BratWriter.Write(document, corpus.CompiledSchema!));

        var read = written.Documents();
        written.CompiledSchema!.Equals(corpus.CompiledSchema).Should().BeTrue();
        read.Zip(documents).Where(static pair => !pair.First.Equals(pair.Second)).Select(static pair => pair.Second.Id).Should().BeEmpty();
        read.Count.Should().Be(documents.Count);
    }

    [SkippableTheory, MemberData(nameof(Corpora))]
    public void Pinned_schema_is_the_inferred_one(string name)
    {
        var corpus = Read(name);
        var documents = corpus.Documents();
        var schema = corpus.CompiledSchema;
        corpus.Add("corpus.yaml", SchemaCompiler.Pin(corpus.Files.First(static file => file.Path == "corpus.yaml"), corpus.Facts, default));

        var pinned = corpus.Documents();
        corpus.CompiledSchema!.Equals(schema).Should().BeTrue();
        pinned.SequenceEqual(documents).Should().BeTrue();
    }

    private static FrontEnd Read(string name) =>
        CorpusFolder.Read(name, static path => Path.GetFileName(path) != "LICENSE.txt", ".ann", ".txt", "annotation.conf");

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static List<KeyValuePair<string, int>> Count(IEnumerable<string> labels) => Sorted(labels.CountBy(static label => label));

    private static List<KeyValuePair<string, int>> Sorted(IEnumerable<KeyValuePair<string, int>> counts) =>
        [.. counts.OrderBy(static pair => pair.Key, StringComparer.Ordinal)];
}
