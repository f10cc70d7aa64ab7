using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Reading;

/// <summary>IPR04xx: references and ids.</summary>
internal static class ReferenceRules
{
    public static readonly DiagnosticRule UnknownEntity = DiagnosticRule.Error("IPR0401", "Reference to no entity",
        "No registry of the corpus has an entity '{0}'.{1} Declare it under 'entities', or correct the id");

    public static readonly DiagnosticRule WrongEntityType = DiagnosticRule.Error("IPR0402", "Reference to an entity of the wrong type",
        "'{0}' is of type {1}, but a {2} is expected here");

    public static readonly DiagnosticRule UnknownAnnotation = DiagnosticRule.Error("IPR0403", "Reference to no annotation",
        "This document has no annotation '{0}'.{1} Annotations of other documents cannot be referred to");

    public static readonly DiagnosticRule WrongAnnotationType = DiagnosticRule.Error("IPR0404", "Reference to an annotation of the wrong type",
        "'{0}' is of type {1}, but a {2} is expected here");

    public static readonly DiagnosticRule SelfReference = DiagnosticRule.Error("IPR0405", "Reference to itself",
        "'{0}' refers to itself in '{1}'");

    public static readonly DiagnosticRule DuplicateDocument = DiagnosticRule.Error("IPR0406", "Duplicate document id",
        "The document '{0}' exists already, in {1}; ids of documents are unique in the corpus");

    public static readonly DiagnosticRule DuplicateEntity = DiagnosticRule.Error("IPR0407", "Duplicate entity id",
        "The entity '{0}' exists already, in {1}; ids of entities are unique in the corpus");

    public static readonly DiagnosticRule DuplicateAnnotation = DiagnosticRule.Error("IPR0408", "Duplicate annotation id",
        "The annotation '{0}' exists already in this document, at {1}");

    public static readonly DiagnosticRule IdsDifferInCase = DiagnosticRule.Error("IPR0409", "Ids that differ only in letter case",
        "'{0}' differs from '{1}', in {2}, only in letter case");

    public static readonly DiagnosticRule InvalidId = DiagnosticRule.Error("IPR0410", "Invalid id",
        "'{0}' cannot be an id: ids consist of lower-case letters, digits and '-' between them, at most 128.{1}");

    public static readonly DiagnosticRule DuplicateKeyValue = DiagnosticRule.Error("IPR0411", "Duplicate value of a key",
        "'{0}' has the {1} '{2}', and so has '{3}', in {4}; values of a key are unique in the corpus");

    public static readonly DiagnosticRule UnknownInstanceType = DiagnosticRule.Error("IPR0412", "Unknown type of an entity or annotation",
        "The schema has no {0} type '{1}'.{2}");

    public static readonly DiagnosticRule AbstractInstance = DiagnosticRule.Error("IPR0413", "Instance of an abstract type",
        "'{0}' is abstract and has no instances of its own; use one of its derived types: {1}");

    public static readonly DiagnosticRule InvalidAnnotationId = DiagnosticRule.Error("IPR0414", "Invalid annotation id",
        "'{0}' cannot be the id of an annotation: it is a word of at most 128 characters, without white space");
}
