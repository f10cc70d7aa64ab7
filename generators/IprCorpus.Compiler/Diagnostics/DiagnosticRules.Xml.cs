namespace IprCorpus.Compiler.Diagnostics;

/// <content>IPR108x: XML in general.</content>
internal static partial class DiagnosticRules
{
    public static readonly DiagnosticRule XmlSyntax = Error("IPR1081", "Malformed XML",
        "This is not well-formed XML: {0}");

    public static readonly DiagnosticRule XmlTooDeep = Error("IPR1082", "XML nested too deeply",
        "The XML is nested more than {0} levels deep");

    public static readonly DiagnosticRule XmlTooLarge = Error("IPR1083", "XML is too large",
        "There are more elements, attributes and pieces of text than the {0} that are read; split the file");
}
