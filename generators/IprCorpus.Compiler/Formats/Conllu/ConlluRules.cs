using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Formats.Conllu;

/// <summary>IPR102x: CoNLL-U.</summary>
internal static class ConlluRules
{
    public static readonly DiagnosticRule InvalidConlluLine = DiagnosticRule.Error("IPR1020", "Line that CoNLL-U does not have",
        "The line cannot be read: {0}");

    public static readonly DiagnosticRule InvalidConlluId = DiagnosticRule.Error("IPR1021", "Id out of order",
        "'{0}' is not the id that follows: {1}");

    public static readonly DiagnosticRule FormsDiffer = DiagnosticRule.Error("IPR1022", "Forms do not make up the text",
        "The words differ from '# text': {0}");

    public static readonly DiagnosticRule InvalidConlluHead = DiagnosticRule.Error("IPR1023", "Head that the sentence lacks",
        "'{0}' is no head: it is the id of another of the {1} words of the sentence, of an empty node in the enhanced graph, or 0 for the root");

    public static readonly DiagnosticRule InvalidConlluCell = DiagnosticRule.Error("IPR1024", "Value that cannot be read",
        "'{0}' cannot be read: {1}");

    public static readonly DiagnosticRule EntityBracket = DiagnosticRule.Error("IPR1025", "Entity bracket without its other",
        "The bracket '{0}' {1}");
}
