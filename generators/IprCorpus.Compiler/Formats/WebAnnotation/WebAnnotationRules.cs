using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Formats.WebAnnotation;

/// <summary>IPR107x: the Web Annotation data model of the W3C.</summary>
internal static class WebAnnotationRules
{
    public static readonly DiagnosticRule InvalidWebAnnotation = DiagnosticRule.Error("IPR1071", "Invalid Web Annotation",
        "This is no annotation as the W3C has it: {0}");

    public static readonly DiagnosticRule MissingSource = DiagnosticRule.Error("IPR1073", "Source not found",
        "The source '{0}' is not among the files of the corpus; add the text beside this file, or name the right one.{1}");
}
