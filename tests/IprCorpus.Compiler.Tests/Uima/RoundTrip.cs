using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats.Uima.Writing;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Tests.Harness;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Tests.Uima;

/// <summary>Documents, written and read again.</summary>
internal static class RoundTrip
{
    public static void Xmi(IReadOnlyList<DocumentModel> documents, CorpusSchema schema)
    {
        var types = FrontEnd.File("types.xml", TypeSystemWriter.Write(schema));
        foreach (var document in documents)
            Check(document, new CorpusInput(FrontEnd.File(document.Id + ".xmi", XmiWriter.Write(document, schema)), [types]), schema);
    }

    public static void Json(IReadOnlyList<DocumentModel> documents, CorpusSchema schema)
    {
        foreach (var document in documents)
            Check(document, new CorpusInput(FrontEnd.File(document.Id + ".json", CasJsonWriter.Write(document, schema)), []), schema);
    }

    private static void Check(DocumentModel document, CorpusInput input, CorpusSchema schema)
    {
        var result = CorpusFileCompiler.Compile(input, schema, default);
        result.Diagnostics.Where(static found => found.Rule.Severity != RuleSeverity.Info).Select(FrontEnd.Message).Should().BeEmpty();
        var read = result.Documents.Single().Model;
        read.Text.Should().Be(document.Text);
        read.Annotations.Should().Equal(document.Annotations);
        read.Should().Be(document);
    }
}
