using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Reading;

/// <summary>IPR10xx: files in the formats of others.</summary>
internal static class FormatRules
{
    public static readonly DiagnosticRule UnreadFile = DiagnosticRule.Warning("IPR1001", "File that no reader takes",
        "No reader takes the file '{0}', so nothing in it is in the corpus: {1}");

    public static readonly DiagnosticRule UnknownFormat = DiagnosticRule.Error("IPR1002", "Unknown format",
        "There is no format '{0}'.{1} The formats are {2}");

    public static readonly DiagnosticRule UnknownLabel = DiagnosticRule.Error("IPR1003", "Label that the pinned schema lacks",
        "The schema is pinned and has no type with the label '{0}'.{1} Declare it in corpus.yaml, or set 'schema: inferred'");

    public static readonly DiagnosticRule ManyLabels = DiagnosticRule.Info("IPR1004", "Too many labels to be types",
        "The layer '{0}' has {1} labels, more than {2}: it is one type, whose property '{3}' says which");

    public static readonly DiagnosticRule NotCarried = DiagnosticRule.Warning("IPR1005", "Not carried over",
        "The corpus cannot carry {0}{1}");

    public static readonly DiagnosticRule DetailNotCarried = DiagnosticRule.Info("IPR1008", "Detail not carried over",
        "The corpus cannot carry {0}{1}");

    public static readonly DiagnosticRule OtherUnit = DiagnosticRule.Warning("IPR1006", "Positions count another unit",
        "The positions in this file fit its texts only if they count {0}, not {1} as the format has it, and are read so");

    public static readonly DiagnosticRule PerhapsOtherUnit = DiagnosticRule.Warning("IPR1007", "Positions perhaps count another unit",
        "The positions in this file seem to count {0}, not {1} as the format has it: read as the format has it some cut a word, as here '{2}', read " +
            "otherwise none does");
}
