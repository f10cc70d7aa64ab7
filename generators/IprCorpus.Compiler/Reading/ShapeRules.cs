using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Reading;

/// <summary>IPR01xx: the keys and values that a file may have, whatever its syntax.</summary>
internal static class ShapeRules
{
    public static readonly DiagnosticRule UnknownKey = DiagnosticRule.Error("IPR0113", "Unknown key",
        "{0} has no key '{1}'.{2} It can have {3}");

    public static readonly DiagnosticRule WrongNode = DiagnosticRule.Error("IPR0114", "Wrong kind of node",
        "{0} must be {1}, but this is {2}");

    public static readonly DiagnosticRule MissingKey = DiagnosticRule.Error("IPR0115", "Missing key",
        "{0} must have the key '{1}'");

    public static readonly DiagnosticRule UnknownContent = DiagnosticRule.Error("IPR0116", "Neither a document nor entities",
        "This YAML document is neither an annotated document, which begins with the key 'document', nor a registry, which has the key 'entities'.{0}");

    public static readonly DiagnosticRule DocumentKeyFirst = DiagnosticRule.Error("IPR0117", "The key 'document' must come first",
        "The key 'document' must be the first of its document, so that a reader knows what follows");

    public static readonly DiagnosticRule EmptyValue = DiagnosticRule.Error("IPR0118", "Value left empty",
        "'{0}' has no value; give it one, or leave out the key if it is optional");
}
