using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Formats.Tei;

/// <summary>IPR109x: TEI.</summary>
internal static class TeiRules
{
    public static readonly DiagnosticRule TeiWithoutText = DiagnosticRule.Warning("IPR1091", "TEI document without a text",
        "This TEI document has no <text>, so it is empty; a transcription in <sourceDoc> or <facsimile> is not read");
}
