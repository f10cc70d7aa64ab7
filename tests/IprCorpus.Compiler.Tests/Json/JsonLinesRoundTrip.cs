using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats;
using IprCorpus.Compiler.Formats.JsonLines;
using IprCorpus.Compiler.Formats.JsonLines.Writing;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Tests.Corpora;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Json;

/// <summary>Writes the model of a corpus in the formats that it was read from, and reads it again.</summary>
internal static class JsonLinesRoundTrip
{
    public static void Verify(FrontEnd corpus)
    {
        corpus.Diagnose().Should().NotContain(static found => found.Rule.Severity == RuleSeverity.Error);
        var files = corpus.Files.Where(static file => file.Path != "corpus.yaml" && SourceFormats.Of(file) is RecordFormat).ToList();
        var again = new FrontEnd();
        again.Add("corpus.yaml", CorpusFolder.Open);
        foreach (var file in files)
            again.Add(file.Path, WriterOf(RecordFormats.Of(file)!, corpus.CompiledSchema!).Write(DocumentsOf(corpus, file.Path), file.Path));

        again.Diagnose().Should().NotContain(static found => found.Rule.Severity == RuleSeverity.Error);
        Pinned(again).Should().Be(Pinned(corpus));
        foreach (var file in files)
            DocumentsOf(again, file.Path).Should().Equal(DocumentsOf(corpus, file.Path));
    }

    private static string Pinned(FrontEnd corpus) => SchemaCompiler.Pin(FrontEnd.File("corpus.yaml", CorpusFolder.Open), corpus.Facts, default);

    private static RecordWriter WriterOf(RecordFormat format, CorpusSchema schema) => format switch
    {
        DoccanoFormat => new DoccanoWriter(schema),
        LabelStudioFormat => new LabelStudioWriter(schema),
        ProdigyFormat => new ProdigyWriter(schema),
        SpacyFormat => new SpacyWriter(schema),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    private static List<DocumentModel> DocumentsOf(FrontEnd corpus, string path) =>
        [.. corpus.Results.SelectMany(static result => result.Documents).Select(static document => document.Model)
            .Where(document => document.Id.StartsWith(RecordIds.Prefix(path), StringComparison.Ordinal))];
}
