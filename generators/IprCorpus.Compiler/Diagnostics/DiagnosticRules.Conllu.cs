namespace IprCorpus.Compiler.Diagnostics;

/// <content>IPR102x: CoNLL-U.</content>
internal static partial class DiagnosticRules
{
    public static readonly DiagnosticRule InvalidConlluLine = Error("IPR1020", "Line that CoNLL-U does not have",
        "The line cannot be read: {0}");

    public static readonly DiagnosticRule InvalidConlluId = Error("IPR1021", "Id out of order",
        "'{0}' is not the id that follows: {1}");

    public static readonly DiagnosticRule FormsDiffer = Error("IPR1022", "Forms do not make up the text",
        "The words differ from '# text': {0}");

    public static readonly DiagnosticRule InvalidConlluHead = Error("IPR1023", "Head that the sentence lacks",
        "'{0}' is no head: it is the id of another of the {1} words of the sentence, of an empty node in the enhanced graph, or 0 for the root");

    public static readonly DiagnosticRule InvalidConlluCell = Error("IPR1024", "Value that cannot be read",
        "'{0}' cannot be read: {1}");

    public static readonly DiagnosticRule EntityBracket = Error("IPR1025", "Entity bracket without its other",
        "The bracket '{0}' {1}");
}
