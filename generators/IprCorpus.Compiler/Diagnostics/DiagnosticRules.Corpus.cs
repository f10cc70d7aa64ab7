namespace IprCorpus.Compiler.Diagnostics;

internal static partial class DiagnosticRules
{
    public static readonly DiagnosticRule UnannotatedName = Info("IPR0701", "Name of an entity without an annotation",
        "'{0}' is a name of the entity '{1}', and no annotation here refers to an entity");

    public static readonly DiagnosticRule InconsistentLabel = Info("IPR0702", "Same words, another entity",
        "As a {0}, '{1}' stands for '{2}' here, but for '{3}' elsewhere ({4} times, first at {5})");

    public static readonly DiagnosticRule LostDigits = Warning("IPR0703", "Text seems to have lost digits",
        "Digits seem to be missing in '{0}'; if so, mark the point with a zero-width annotation");

    public static readonly DiagnosticRule UnmentionedEntity = Info("IPR0704", "Entity that nothing refers to",
        "No document and no other entity refers to '{0}'");

    public static readonly DiagnosticRule MissingLicense = Info("IPR0705", "Document without a license",
        "Neither the document '{0}' nor the schema says under which license it may be used; set 'license'");
}
