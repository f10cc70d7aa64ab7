using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Formats.JsonLines;

/// <summary>IPR106x: records in JSON, as doccano, Label Studio, Prodigy and spaCy write them.</summary>
internal static class JsonLinesRules
{
    public static readonly DiagnosticRule RecordWithoutText = DiagnosticRule.Warning("IPR1061", "Record without a text",
        "This record has no text, so what it says is about nothing; it is left out");

    public static readonly DiagnosticRule UnknownArgument = DiagnosticRule.Error("IPR1062", "Relation to something that is not there",
        "There is no {0} '{1}' in this record, so the relation has nothing to point to");
}
