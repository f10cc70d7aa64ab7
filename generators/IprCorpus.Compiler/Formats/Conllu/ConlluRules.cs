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

    public static readonly DiagnosticRule NoTree = DiagnosticRule.Error("IPR1026", "Heads that make no tree",
        "The heads of a sentence are a tree: {0}");

    public static readonly DiagnosticRule UnescapedBracket = DiagnosticRule.Warning("IPR1027", "Bracket that is perhaps part of a value",
        "The bracket '{0}' opens a mention with nothing but a name, within a bracket that has more; where it is part of a value, write %28 and %29");
}
