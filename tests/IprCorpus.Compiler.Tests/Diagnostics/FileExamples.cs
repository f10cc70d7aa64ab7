using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Diagnostics;

public static class FileExamples
{
    public static TheoryData<DiagnosticExample> All => new(
        new("IPR0003", "NUL", "== a.txt\nAnn⟦\0⟧ left.\0\n", "The text holds U+0000 (2 in all, the first one here), which no text has: the file is damaged or is not a text"),
        new("IPR0003", "noncharacter", "== a.txt\nAnn⟦\uFFFF⟧ left.\n", "The text holds U+FFFF, which no text has: the file is damaged or is not a text"),
        new("IPR0003", "unpaired surrogate", "== a.txt\nAnn⟦\uD83D⟧ left.\n", "The text holds U+D83D, which no text has: the file is damaged or is not a text"),
        new("IPR0004", "bell", "== a.txt\nAnn⟦\a⟧ left.\u009F\n", "The text holds the control character U+0007 (2 in all, the first one here); quotes across it must spell it as an escape"),
        new("IPR0005", "line separator", "== a.txt\nAnn⟦\u2028⟧left.\u2029\n", "The text holds U+2028 (2 in all, the first one here), which some programs take for a line break and others do not"),
        new("IPR0005", "next line", "== a.txt\nAnn⟦\u0085⟧left.\n", "The text holds U+0085, which some programs take for a line break and others do not"),
        new("IPR0006", "override", "== a.txt\nAnn ⟦\u202E⟧left\u202C.\n", "The text holds U+202E (2 in all, the first one here): what is displayed can differ from what is stored"),
        new("IPR0007", "decomposed", "== a.txt\nCaf⟦e\u0301⟧, cafe\u0301.\n", "'e\u0301' is not in Unicode normalization form C (2 in all, the first one here); a quote must be spelled with the same code points, 'é' would not be found"),
        new("IPR0007", "Hangul", "== a.txt\n⟦\u1112\u1161⟧.\n", "'\u1112\u1161' is not in Unicode normalization form C; a quote must be spelled with the same code points, '하' would not be found"),
        new("IPR0008", "LF and CR LF", "== a.txt\nAnn.\nShe.⟦\r\n⟧Ann.\r\n", "The text has different line ends: 1 LF and 2 CR LF; quotes that run over a line end must spell it as it is"),
        new("IPR0008", "lone CR", "== a.txt\nAnn.\nShe.⟦\r⟧Ann.", "The text has different line ends: 1 LF and 1 CR; quotes that run over a line end must spell it as it is"),
        new("IPR0010", "replacement", "== a.txt\nChina⟦\uFFFD⟧s fight\uFFFD\n", "The text holds U+FFFD (2 in all, the first one here): an earlier conversion has destroyed characters"),
        new("IPR0011", "default", "== b.yaml\ndocument: ⟦b⟧\n", "The text 'b.txt' of document 'b' is not among the files of the corpus; add it, or name the right one under 'text'"),
        new("IPR0011", "named", "document: a\ntext: ⟦texts/b.txt⟧\n", "The text 'texts/b.txt' of document 'a' is not among the files of the corpus; add it, or name the right one under 'text'"),
        new("IPR0012", "parent", "document: a\ntext: ⟦../a.txt⟧\n", "'../a.txt' is not a relative path of a file inside the corpus folder, written with '/'; move the text into the folder"),
        new("IPR0012", "parent in between", "document: a\ntext: ⟦b/../../a.txt⟧\n", "'b/../../a.txt' is not a relative path of a file inside the corpus folder, written with '/'; move the text into the folder"),
        new("IPR0012", "absolute", "document: a\ntext: ⟦/etc/passwd⟧\n", "'/etc/passwd' is not a relative path of a file inside the corpus folder, written with '/'; move the text into the folder"),
        new("IPR0012", "drive", "document: a\ntext: ⟦'C:/a.txt'⟧\n", "'C:/a.txt' is not a relative path of a file inside the corpus folder, written with '/'; move the text into the folder"),
        new("IPR0012", "backslash", "document: a\ntext: ⟦b\\a.txt⟧\n", "'b\\a.txt' is not a relative path of a file inside the corpus folder, written with '/'; move the text into the folder"),
        new("IPR0012", "scheme", "document: a\ntext: ⟦https://example.org/a.txt⟧\n", "'https://example.org/a.txt' is not a relative path of a file inside the corpus folder, written with '/'; move the text into the folder"),
        new("IPR0012", "home", "document: a\ntext: ⟦~/a.txt⟧\n", "'~/a.txt' is not a relative path of a file inside the corpus folder, written with '/'; move the text into the folder"),
        new("IPR0012", "folder", "document: a\ntext: ⟦./⟧\n", "'./' is not a relative path of a file inside the corpus folder, written with '/'; move the text into the folder"),
        new("IPR0013", "text alone", "== texts/c.txt\n⟦⟧Nobody knows me.\n", "No document names the text 'texts/c.txt', so it is not in the corpus; add the file that annotates it, or remove the text"),
        new("IPR0016", "nothing", "⟦⟧", "The file holds neither a document nor entities; remove it, or begin it with the key 'document' or 'entities'"),
        new("IPR0016", "comments only", "⟦⟧# to be done\n---\n...\n", "The file holds neither a document nor entities; remove it, or begin it with the key 'document' or 'entities'"));
}
