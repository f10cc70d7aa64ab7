using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Formats.Xml;

/// <summary>IPR108x: XML in general.</summary>
internal static class XmlRules
{
    public static readonly DiagnosticRule XmlSyntax = DiagnosticRule.Error("IPR1081", "Malformed XML",
        "This is not well-formed XML: {0}");

    public static readonly DiagnosticRule XmlTooDeep = DiagnosticRule.Error("IPR1082", "XML nested too deeply",
        "The XML is nested more than {0} levels deep");

    public static readonly DiagnosticRule XmlTooLarge = DiagnosticRule.Error("IPR1083", "XML is too large",
        "There are more elements, attributes and pieces of text than the {0} that are read; split the file");
}
