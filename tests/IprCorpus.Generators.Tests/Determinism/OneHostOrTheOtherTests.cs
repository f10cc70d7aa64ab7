using CsCheck;
using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Text;
using IprCorpus.Generators.Pipeline;
using IprCorpus.Generators.Reporting;
using IprCorpus.Generators.Tests.Fuzzing.Engine;

namespace IprCorpus.Generators.Tests.Determinism;

/// <summary>
/// Whether the generator runs the steps one edit at a time or the build runs them in one go, the diagnostics and the bytes are the
/// same: over random corpora, sound and broken, with and without files in formats of others.
/// </summary>
public class OneHostOrTheOtherTests
{
    private static readonly string[] Scraps = ["\t", "\"", "[", ": ", "\n---\n", "&a *a", "\0", "x", "entity: nobody\n", "\r"];

    private static readonly string[] Foreign =
    [
        """{"id": 1, "text": "Ada met Bob.", "label": [[0, 3, "PER"], [8, 11, "PER"]]}""" + "\n",
        """{"id": 1, "text": "Ada met Bob.", "label": [[0, 3, "PER"], [80, 91, "ORG"]]}""" + "\n",
        "# newdoc id = w\n# text = Ada met\n1\tAda\tAda\tPROPN\t_\t_\t2\tnsubj\t_\t_\n2\tmet\tmeet\tVERB\t_\t_\t0\troot\t_\t_\n\n",
        "# text = Ada\n1\tAda\tAda\tPROPN\t_\t_\t9\tnsubj\t_\t_\n\n",
    ];

    // The bytes are those of tracked steps.
    private static readonly Gen<TestCorpus> Corpus = (
        from spec in CorpusGen.Corpus
        from number in Gen.Int[0, int.MaxValue]
        select Break(CorpusWriter.Write(spec), Dice.For(number, 0))).Where(static corpus => corpus.Files.Count <= GeneratorDriverRun.MostTracked);

    [Fact]
    public void AnyCorpus_HasTheSameDiagnosticsAndBytesInBoth() => Corpus.Sample(AssertSame, iter: 60, threads: 2, print: Print);

    [Fact]
    public void BrokenCorpora_HaveDiagnosticsAndSoundDocumentsToCompare()
    {
        var corpora = Enumerable.Range(0, 40).Select(static number => Break(TestCorpus.Small, Dice.For(number, 1))).ToArray();

        corpora.Should().Contain(static corpus => GeneratorOutput.Of(corpus, GeneratorDriverRun.Folder).Diagnostics.Count > 1);
        corpora.Should().AllSatisfy(AssertSame);
    }

    private static void AssertSame(TestCorpus corpus)
    {
        var whole = WholeCorpus.Compile(
            corpus.Files
                .Select(static file => new SourceFile(file.Key, GeneratorDriverRun.Folder + file.Key, file.Value, SourceEncoding.Utf8, () => file.Value)),
                    workers: 2, default);
        var run = GeneratorDriverRun.Of(corpus);

        run.Diagnostics.Select(static diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal)
            .Should().Equal(Diagnostics(whole).Select(static diagnostic => Descriptors.ToDiagnostic(diagnostic, [])!.ToString()).Order(StringComparer.Ordinal));
        if (whole.Schema?.Schema is not { } schema)
            return;

        var layout = new CorpusLayout(schema);
        var entities = CorpusSteps.IndexEntities(whole.Registry, schema);
        var documents = whole.Files
            .SelectMany(static file => file.Documents)
            .Select(document => CorpusSteps.Encode(CorpusSteps.WithoutPositions(document), layout, entities, default));
        Bytes(Outputs<DocumentBlock>(run, StepNames.Documents), Outputs<EquatableArray<EntityModel>>(run, StepNames.Registry).Single(), layout)
            .Should().Equal(Bytes(documents, whole.Registry, layout));
    }

    private static IEnumerable<CorpusDiagnostic> Diagnostics<T>(WholeCorpus<T> whole) =>
        whole.Schema is { } schema ? schema.Diagnostics.Concat(whole.Diagnostics)
            : whole.Diagnostics.Append(CorpusDiagnostic.Of(Compiler.Hosting.HostRules.NoSchema, null, GeneratorDriverRun.Folder));

    private static byte[] Bytes(IEnumerable<DocumentBlock> blocks, EquatableArray<EntityModel> registry, CorpusLayout layout)
    {
        var documents = CorpusSteps.JoinDocuments(blocks);
        var entities = CorpusSteps.IndexEntities(registry, layout.Schema);
        using var resource = new MemoryStream();
        ResourceWriter.Write(resource, 0, ResourceWriter.Catalog(documents, layout, entities), RegistryEncoder.Encode(registry, layout, entities), documents);
        return resource.ToArray();
    }

    private static IEnumerable<T> Outputs<T>(GeneratorDriverRun run, string step) =>
        run.Result.TrackedSteps.TryGetValue(step, out var runs) ? runs.SelectMany(static run => run.Outputs).Select(static output => (T)output.Value) : [];

    /// <summary>Changes nothing, or adds a file in a format of others, repeats a file, or spoils one, once or more.</summary>
    private static TestCorpus Break(TestCorpus corpus, Dice dice)
    {
        while (!dice.OneIn(3))
        {
            var path = dice.Pick([.. corpus.Files.Keys]);
            var content = corpus.Files[path];
            var foreign = dice.Below(Foreign.Length);
            corpus = dice.Below(5) switch
            {
                0 => corpus.With(foreign < 2 ? $"f{foreign}.jsonl" : $"f{foreign}.conllu", Foreign[foreign]),
                1 => corpus.With("again-" + path, content),
                2 => corpus.With(path, content[..dice.Below(content.Length + 1)]),
                _ => corpus.With(path, content.Insert(dice.Below(content.Length + 1), dice.Pick(Scraps))),
            };
        }

        return corpus;
    }

    private static string Print(TestCorpus corpus) => string.Concat(corpus.Files.Select(static file => $"\n== {file.Key}\n{file.Value}"));
}
