namespace IprCorpus.Compiler.Diagnostics;

/// <content>IPR107x: the Web Annotation data model of the W3C.</content>
internal static partial class DiagnosticRules
{
    public static readonly DiagnosticRule InvalidWebAnnotation = Error("IPR1071", "Invalid Web Annotation",
        "This is no annotation as the W3C has it: {0}");

    public static readonly DiagnosticRule Reanchored = Warning("IPR1072", "Annotation moved to its quote",
        "'{0}' is not at {1}..{2}, but in the text once, at {3}..{4}; the annotation is taken to be there");
}
