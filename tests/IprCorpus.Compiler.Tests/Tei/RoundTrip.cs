using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats.Tei.Writing;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Tests.Harness;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Tests.Tei;

/// <summary>Documents, written and read again.</summary>
internal static class RoundTrip
{
    public static void Tei(IReadOnlyList<DocumentModel> documents, CorpusSchema schema)
    {
        foreach (var document in documents)
        {
            var written = TeiWriter.Write(document, schema);
            var result = CorpusFileCompiler.Compile(new CorpusInput(FrontEnd.File(document.Id + ".xml", written), []), schema, default);
            result.Diagnostics.Where(static found => found.Rule.Severity != RuleSeverity.Info).Select(FrontEnd.Message).Should().BeEmpty("of {0}", written);
            var read = result.Documents.Single().Model;
            read.Text.Should().Be(document.Text);
            read.Annotations.Should().Equal(document.Annotations);
            read.Should().Be(document);
        }
    }
}
