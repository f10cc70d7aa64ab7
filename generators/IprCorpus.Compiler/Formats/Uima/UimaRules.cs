using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Formats.Uima;

/// <summary>IPR104x: UIMA CAS.</summary>
internal static class UimaRules
{
    public static readonly DiagnosticRule MissingTypeSystem = DiagnosticRule.Warning("IPR1041", "CAS without a type system",
        "No type system lies near this CAS: features are taken for what they look like, and references for numbers; put its type system beside it, as an " +
            ".xml file with 'type' in its name");

    public static readonly DiagnosticRule UndeclaredCasType = DiagnosticRule.Warning("IPR1042", "Type that the type system lacks",
        "The type system lacks the type '{0}'{1}; it is taken for what it looks like");

    public static readonly DiagnosticRule UndeclaredCasFeature = DiagnosticRule.Warning("IPR1043", "Feature that the type system lacks",
        "The type system has no feature '{0}' of the type '{1}'{2}; it is taken for what it looks like");

    public static readonly DiagnosticRule ConflictingFeature = DiagnosticRule.Warning("IPR1044", "Feature declared in two ways",
        "The feature '{0}' of the type '{1}' is declared as '{2}' here and as '{3}' elsewhere, which stands");

    public static readonly DiagnosticRule IncompleteCas = DiagnosticRule.Error("IPR1045", "Incomplete CAS",
        "{0} must have {1}");

    public static readonly DiagnosticRule UnknownSofa = DiagnosticRule.Error("IPR1046", "Unknown Sofa",
        "There is no Sofa with the id '{0}'{1}");

    public static readonly DiagnosticRule UnknownSupertype = DiagnosticRule.Warning("IPR1047", "Unknown supertype",
        "The type '{0}' derives from '{1}', which no type system declares; it is taken for a type of annotations");

    public static readonly DiagnosticRule WrongCasValue = DiagnosticRule.Warning("IPR1048", "Value that its feature cannot have",
        "'{0}' is no {1}, as which the type system declares it; it is left out");
}
