using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Checks;

/// <summary>IPR04xx: references and ids over the whole corpus.</summary>
internal static class IdRules
{
    public static readonly DiagnosticRule UnknownEntity = DiagnosticRule.Error("IPR0401", "Reference to no entity",
        "No registry of the corpus has an entity '{0}'.{1} Declare it under 'entities', or correct the id");

    public static readonly DiagnosticRule WrongEntityType = DiagnosticRule.Error("IPR0402", "Reference to an entity of the wrong type",
        "'{0}' is of type {1}, where one of type {2} is expected.{3}");

    public static readonly DiagnosticRule DuplicateDocument = DiagnosticRule.Error("IPR0406", "Duplicate document id",
        "The document '{0}' exists already, in {1}; ids of documents are unique in the corpus");

    public static readonly DiagnosticRule DuplicateEntity = DiagnosticRule.Error("IPR0407", "Duplicate entity id",
        "The entity '{0}' exists already, in {1}; ids of entities are unique in the corpus");

    public static readonly DiagnosticRule IdsDifferInCase = DiagnosticRule.Error("IPR0409", "Ids that differ only in letter case",
        "'{0}' differs from '{1}', in {2}, only in letter case");

    public static readonly DiagnosticRule DuplicateKeyValue = DiagnosticRule.Error("IPR0411", "Duplicate value of a key",
        "'{0}' has the {1} '{2}', and so has '{3}', in {4}; values of a key are unique in the corpus");
}
