namespace IprCorpus.Compiler.Diagnostics;

/// <content>IPR109x: TEI.</content>
internal static partial class DiagnosticRules
{
    public static readonly DiagnosticRule TeiWithoutText = Warning("IPR1091", "TEI document without a text",
        "This TEI document has no <text>, so it is empty; a transcription in <sourceDoc> or <facsimile> is not read");
}
