using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Checks;

/// <summary>IPR07xx: the corpus as a whole.</summary>
internal static class CorpusRules
{
    public static readonly DiagnosticRule UnannotatedName = DiagnosticRule.Info("IPR0701", "Name of an entity without an annotation",
        "'{0}' is a name of the entity '{1}', and no annotation here refers to an entity");

    public static readonly DiagnosticRule InconsistentLabel = DiagnosticRule.Info("IPR0702", "Same words, another entity",
        "As a {0}, '{1}' stands for '{2}' here, but for '{3}' elsewhere ({4} times, first at {5})");

    public static readonly DiagnosticRule LostDigits = DiagnosticRule.Warning("IPR0703", "Text seems to have lost digits",
        "Digits seem to be missing in '{0}'; if so, mark the point with a zero-width annotation");

    public static readonly DiagnosticRule UnmentionedEntity = DiagnosticRule.Info("IPR0704", "Entity that nothing refers to",
        "No document and no other entity refers to '{0}'");

    public static readonly DiagnosticRule MissingLicense = DiagnosticRule.Info("IPR0705", "Document without a license",
        "Neither the document '{0}' nor the schema says under which license it may be used; set 'license'");

    public static readonly DiagnosticRule UnannotatedNameOfCheck = DiagnosticRule.Warning("IPR0706",
        "Name without an annotation in a corpus that asks for them",
        "'{0}' is a name of the entity '{1}', and no annotation here refers to an entity; annotate the name");

    public static readonly DiagnosticRule UnusedText = DiagnosticRule.Warning("IPR0013", "Text that no document names",
        "No document names the text '{0}', so it is not in the corpus; add the file that annotates it, or remove the text");

    public static readonly DiagnosticRule NoDocuments = DiagnosticRule.Warning("IPR0014", "Corpus without documents",
        "The corpus '{0}' has no documents: {1}");
}
