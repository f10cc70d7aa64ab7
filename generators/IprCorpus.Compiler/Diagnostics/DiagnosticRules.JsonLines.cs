namespace IprCorpus.Compiler.Diagnostics;

/// <content>IPR106x: records in JSON, as doccano, Label Studio, Prodigy and spaCy write them.</content>
internal static partial class DiagnosticRules
{
    public static readonly DiagnosticRule RecordWithoutText = Warning("IPR1061", "Record without a text",
        "This record has no text, so what it says is about nothing; it is left out");

    public static readonly DiagnosticRule UnknownArgument = Error("IPR1062", "Relation to something that is not there",
        "There is no {0} '{1}' in this record, so the relation has nothing to point to");
}
