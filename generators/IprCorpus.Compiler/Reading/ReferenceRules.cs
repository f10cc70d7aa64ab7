using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Reading;

/// <summary>IPR04xx: references and ids, as far as one file shows them.</summary>
internal static class ReferenceRules
{
    public static readonly DiagnosticRule UnknownAnnotation = DiagnosticRule.Error("IPR0403", "Reference to no annotation",
        "This document has no annotation '{0}'.{1} Annotations of other documents cannot be referred to");

    public static readonly DiagnosticRule WrongAnnotationType = DiagnosticRule.Error("IPR0404", "Reference to an annotation of the wrong type",
        "'{0}' is of type {1}, where one of type {2} is expected.{3}");

    public static readonly DiagnosticRule SelfReference = DiagnosticRule.Error("IPR0405", "Reference to itself",
        "'{0}' refers to itself in '{1}'");

    public static readonly DiagnosticRule DuplicateAnnotation = DiagnosticRule.Error("IPR0408", "Duplicate annotation id",
        "The annotation '{0}' exists already in this document, at {1}");

    public static readonly DiagnosticRule InvalidId = DiagnosticRule.Error("IPR0410", "Invalid id",
        "'{0}' cannot be an id: ids consist of lower-case letters, digits and '-' between them, at most 128.{1}");

    public static readonly DiagnosticRule UnknownInstanceType = DiagnosticRule.Error("IPR0412", "Unknown type of an entity or annotation",
        "The schema has no {0} type '{1}'.{2}");

    public static readonly DiagnosticRule AbstractInstance = DiagnosticRule.Error("IPR0413", "Instance of an abstract type",
        "'{0}' is abstract and has no instances of its own; use one of its derived types: {1}");

    public static readonly DiagnosticRule InvalidAnnotationId = DiagnosticRule.Error("IPR0414", "Invalid annotation id",
        "'{0}' cannot be the id of an annotation: it is a word of at most 128 characters, without white space");
}
