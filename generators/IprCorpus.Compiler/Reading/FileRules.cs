using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Reading;

/// <summary>IPR00xx: files.</summary>
internal static class FileRules
{
    public static readonly DiagnosticRule InvalidUtf8 = DiagnosticRule.Error("IPR0001", "File is not UTF-8",
        "The file is not valid UTF-8, so its characters are guesses; convert it to UTF-8");

    public static readonly DiagnosticRule Utf16File = DiagnosticRule.Error("IPR0002", "File is UTF-16",
        "The file is encoded in UTF-16; save it as UTF-8");

    public static readonly DiagnosticRule InvalidCharacter = DiagnosticRule.Error("IPR0003", "Character that no text has",
        "The text holds {0}{1}, which no text has: the file is damaged or is not a text");

    public static readonly DiagnosticRule ControlCharacter = DiagnosticRule.Warning("IPR0004", "Control character in a text",
        "The text holds the control character {0}{1}; quotes across it must spell it as an escape");

    public static readonly DiagnosticRule LineSeparator = DiagnosticRule.Warning("IPR0005", "Unusual line separator in a text",
        "The text holds {0}{1}, which some programs take for a line break and others do not");

    public static readonly DiagnosticRule BidirectionalControl = DiagnosticRule.Warning("IPR0006", "Bidirectional control in a text",
        "The text holds {0}{1}: what is displayed can differ from what is stored");

    public static readonly DiagnosticRule NotNormalized = DiagnosticRule.Info("IPR0007", "Text is not in NFC",
        "'{0}' is not in Unicode normalization form C{1}; a quote must be spelled with the same code points, '{2}' would not be found");

    public static readonly DiagnosticRule MixedLineEnds = DiagnosticRule.Warning("IPR0008", "Mixed line ends in a text",
        "The text has different line ends: {0}; quotes that run over a line end must spell it as it is");

    public static readonly DiagnosticRule ByteOrderMark = DiagnosticRule.Info("IPR0009", "Text starts with a byte order mark",
        "The file starts with a byte order mark, which is not part of the text: positions count from after it");

    public static readonly DiagnosticRule ReplacementCharacter = DiagnosticRule.Warning("IPR0010", "Replacement character in a text",
        "The text holds U+FFFD{0}: an earlier conversion has destroyed characters");

    public static readonly DiagnosticRule TextNotFound = DiagnosticRule.Error("IPR0011", "Text file not found",
        "The text '{0}' of document '{1}' is not among the files of the corpus; add it, {2}");

    public static readonly DiagnosticRule PathOutsideCorpus = DiagnosticRule.Error("IPR0012", "Path leads out of the corpus",
        "'{0}' is not a relative path of a file inside the corpus folder, written with '/'; move the text into the folder");

    public static readonly DiagnosticRule FileTooLarge = DiagnosticRule.Error("IPR0015", "File is too large",
        "The file has {0} characters, more than the {1} that are read; split it");

    public static readonly DiagnosticRule EmptyFile = DiagnosticRule.Warning("IPR0016", "YAML file without content",
        "The file holds neither a document nor entities; remove it, or begin it with the key 'document' or 'entities'");

    public static readonly DiagnosticRule CompilerFault = DiagnosticRule.Error("IPR0020", "File that IprCorpus fails on",
        "This is a fault of IprCorpus, which gives up on the file here; please report it: {0}");

    public static readonly DiagnosticRule YamlCharacter = DiagnosticRule.Error("IPR0102", "Character not allowed in YAML",
        "{0} must not stand in a YAML file as such{1}; write it as \"{2}\" between double quotation marks");
}
