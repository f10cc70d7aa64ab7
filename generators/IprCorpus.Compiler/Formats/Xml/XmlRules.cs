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

    public static readonly DiagnosticRule OuterEntity = DiagnosticRule.Error("IPR1084", "Entity outside the file",
        "The entity '{0}' is declared to lie outside this file, and nothing outside is read; put its text into the file");

    public static readonly DiagnosticRule EntitiesTooLarge = DiagnosticRule.Error("IPR1085", "Entities make the file too large",
        "The entity '{0}' stands for entities nested more than 8 levels deep, or makes the file longer by more than 1,048,576 characters");

    public static readonly DiagnosticRule TooManyAttributes = DiagnosticRule.Error("IPR1086", "Too many attributes",
        "An element has more than {0} attributes");
}
