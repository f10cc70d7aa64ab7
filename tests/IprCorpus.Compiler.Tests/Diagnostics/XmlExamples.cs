using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Diagnostics;

public static class XmlExamples
{
    public static TheoryData<DiagnosticExample> All => new(
        Syntax("wrong end tag", "<types><a></⟦b⟧></types>", "the end tag 'b' does not close <a> at 1:31"),
        Syntax("end of file", "<types>⟦⟧", "the file ends, and <types> at 1:24 is not closed", closes: false),
        Syntax("unknown entity", "<types a=\"1\">⟦&nbsp;⟧</types>",
            "the entity 'nbsp' is not declared in this file, and nothing outside is read; write the character itself, or declare the entity in the file"),
        Syntax("ampersand", "<types>A ⟦&⟧ B</types>", "'&' as such is written &amp;"),
        Syntax("ampersand in a value", "<types a=\"A ⟦&⟧ B\"/>", "'&' as such is written &amp;"),
        Syntax("less in a value", "<types a=\"1 ⟦<⟧ 2\"/>", "'<' within a value is written &lt;"),
        Syntax("attribute twice", "<types a=\"1\" b=\"2\" ⟦a⟧=\"3\"/>", "the attribute 'a' stands in this tag already"),
        Syntax("prefix", "<⟦x:types⟧/>", "the prefix 'x' is not declared (xmlns:x=\"…\")"),
        Syntax("control character", "<types>⟦\u0001⟧</types>", "U+0001 is no character of XML"),
        Syntax("no quotation marks", "<types a=⟦1⟧/>", "'1' cannot stand here; the value of an attribute stands in quotation marks"),
        new("IPR1081", "character that XML 1.0 lacks", "== types.xml\n<typeSystemDescription>⟦&#1;⟧</typeSystemDescription>\n",
            "This is not well-formed XML: U+0001 is no character of XML 1.0, not even as a reference; leave it out, or declare XML 1.1, which has it"),
        new("IPR1084", "file",
            "== types.xml\n<!DOCTYPE t [<!ENTITY chapter SYSTEM \"chapter.xml\">]>\n<typeSystemDescription>⟦&chapter;⟧</typeSystemDescription>\n",
            "The entity 'chapter' is declared to lie outside this file, and nothing outside is read; put its text into the file"),
        new("IPR1081", "after the root", "== types.xml\n<typeSystemDescription/>\n⟦<a/>⟧\n",
            "This is not well-formed XML: nothing may follow the root element, <typeSystemDescription> at 1:1"),
        new("IPR1081", "version 1.1 and a noncharacter", "== types.xml\n<?xml version='1.1'?><typeSystemDescription>⟦&⟧#xFFFE;</typeSystemDescription>\n",
            "This is not well-formed XML: U+FFFE is no character of XML"),
        new("IPR1082", "deep",
            "== types.xml\n<typeSystemDescription>" + string.Concat(Enumerable.Repeat("<a>", 255)) + "<⟦a⟧>" + string.Concat(Enumerable.Repeat("</a>", 256)) +
                "</typeSystemDescription>\n",
            "The XML is nested more than 256 levels deep"));

    private static DiagnosticExample Syntax(string name, string content, string reason, bool closes = true) =>
        new("IPR1081", name, "== types.xml\n<typeSystemDescription>" + content + (closes ? "</typeSystemDescription>\n" : string.Empty),
            "This is not well-formed XML: " + reason);
}
