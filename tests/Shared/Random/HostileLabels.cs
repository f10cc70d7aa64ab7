using CsCheck;

namespace IprCorpus.Testing;

/// <summary>What formats call things, at its worst; valid UTF-16, as all that is decoded from a file.</summary>
internal static class HostileLabels
{
    private static readonly string[] Chosen =
    [
        // Keywords, roots, members, facade and runtime.
        "class", "null", "event", "Annotation", "annotation", "Entity", "Document", "Documents", "Corpus", "Text", "text", "Span", "TextSpan", "Id", "Start",
        "Equals", "ToString", "GetHashCode",
        "Upos", "String", "string", "Int32", "DateOnly", "System", "IprCorpus", "Object", "Type", "Index", "List", "EqualityContract", "Clone", "Is", "name",
        "exact", "fragments", "label", ":label", "entity",
        // One name, plurals of each other, names that the rule for clashes makes.
        "PER", "Per", "per", "P-ER", "p_er", "PERs", "Pers", "Person", "People", "Persons", "Mention", "Mentions", "MentionAnnotation", "MentionAnnotations",
        "Mention2", "news", "News", "series",
        // No letters, or none of the basic plane.
        "", " ", "_", "__", "$", "``", "''", "-LRB-", ".", "..", ":", ",", "#", "+", "B+", "9", "007", "1e3", "𝐀", "𠮷", "😀", "\u0301", "\u200B", "\uFEFF",
        "\uFFFF", "\0", "\n", "\r\n", "\u2028", "\u202E",
        // Scripts and cases.
        "ünï", "Ünï", "中文", "ǅ", "ß", "İ", "ı", "ﬁ", "ª", "٣", "ⅷ", "שם", "e\u0301", "é", "webanno.custom.Referent", "de.custom.Referent", "acl:relcl",
        "Org-Arg2", "<b>&amp;", "\"", "\\", "*/", "///", "{0}",
        new('x', 300), "1".PadLeft(300, 'y'), "2".PadLeft(300, 'y'), "Sherlock_Holmes-1", "null", "~", "true", "&a", "*a", "!t", "- ", "? ", "key: value",
        "# no comment", "@", "`",
    ];

    public static readonly Gen<string> All = Gen.Frequency((6, Gen.OneOf(Chosen)), (2, Generators.Text), (1, Gen.String[Gen.Char.AlphaNumeric, 1, 4]));
}
