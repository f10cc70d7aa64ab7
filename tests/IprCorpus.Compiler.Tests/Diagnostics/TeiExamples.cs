using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Diagnostics;

public static class TeiExamples
{
    public static TheoryData<DiagnosticExample> All => new(
        new("IPR1091", "header only", "== a.xml\n<?xml version=\"1.0\"?>\n<⟦TEI⟧ xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/></TEI>\n",
            "This TEI document has no <text>, so it is empty; a transcription in <sourceDoc> or <facsimile> is not read"),
        new("IPR0408", "id twice",
            "== a.xml\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><p xml:id=\"a\">Ann</p><p xml:id=\"⟦a⟧\">left</p></text></TEI>\n",
            "The annotation 'a' exists already in this document, at 1:59"));
}
