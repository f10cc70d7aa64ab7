using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats;
using IprCorpus.Compiler.Formats.WebAnnotation;
using IprCorpus.Compiler.Formats.WebAnnotation.Writing;
using IprCorpus.Compiler.Tests.Corpora;
using IprCorpus.Compiler.Tests.Harness;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Tests.Json;

/// <summary>Writes the model of a corpus of Web Annotations, one text a file, and reads it again.</summary>
internal static class WebAnnotationRoundTrip
{
    public static void Verify(FrontEnd corpus)
    {
        var documents = corpus.Documents().ToDictionary(static document => document.Id);
        var again = new FrontEnd();
        foreach (var file in corpus.Files)
        {
            var content = SourceFormats.Of(file) is WebAnnotationFormat && documents.TryGetValue(CorpusPath.WithoutExtension(file.Path), out var document)
                ? new WebAnnotationWriter(corpus.CompiledSchema!).Write([(document, Path.GetFileName(CorpusPath.DefaultText(file.Path)))])
                : file.Text;
            again.Add(file.Path, content, file.Encoding);
        }

        again.Diagnose().Should().NotContain(static found => found.Rule.Severity == RuleSeverity.Error);
        SchemaCompiler.Pin(FrontEnd.File("corpus.yaml", CorpusFolder.Open), again.Facts, default)
            .Should().Be(SchemaCompiler.Pin(FrontEnd.File("corpus.yaml", CorpusFolder.Open), corpus.Facts, default));
        again.Documents().Should().Equal(documents.Values);
    }
}
