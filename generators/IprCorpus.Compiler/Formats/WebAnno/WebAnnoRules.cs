using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Formats.WebAnno;

/// <summary>IPR103x: WebAnno TSV.</summary>
internal static class WebAnnoRules
{
    public static readonly DiagnosticRule NotWebAnno3 = DiagnosticRule.Error("IPR1030", "No WebAnno TSV of version 3",
        "The file is no WebAnno TSV of version 3, which begins with '#FORMAT=WebAnno TSV 3'; export it again as such");

    public static readonly DiagnosticRule InvalidWebAnnoLine = DiagnosticRule.Error("IPR1031", "Line that WebAnno TSV does not have",
        "The line cannot be read: {0}");

    public static readonly DiagnosticRule InvalidWebAnnoCell = DiagnosticRule.Error("IPR1032", "Cell that cannot be read",
        "'{0}' cannot be read: {1}");

    public static readonly DiagnosticRule TokenDiffers = DiagnosticRule.Error("IPR1033", "Token is not in the text",
        "At {0}..{1} stands '{2}', not '{3}'.{4}");

    public static readonly DiagnosticRule NoSuchAnnotation = DiagnosticRule.Error("IPR1034", "No such annotation",
        "'{0}' names no annotation of {1}");
}
