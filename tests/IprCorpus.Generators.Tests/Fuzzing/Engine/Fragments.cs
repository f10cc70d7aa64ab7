namespace IprCorpus.Generators.Tests.Fuzzing.Engine;

/// <summary>Pieces that mean something to a reader of YAML, to the binder, or to the C# compiler.</summary>
internal static class Fragments
{
    /// <summary>Whatever can stand in a value.</summary>
    public static readonly string[] Values =
    [
        "", "~", "null", "true", "False", "0", "-1", "2147483647", "2147483648", "79228162514264337593543950335", "1e400", "0.1", "1,5", "NaN", "0x10", "1_000",
        "2020-02-30", "2020-11-07T07:59", "9999-12-31", "0000-01-01", "2020-W53", "2020-Q5", "../2020", "2020/..", "../..", "2021/2020", "P1Y", "PXY", "..",
        "{}", "[]", "[[[[]]]]", "{ number: 1, digitsLost: true }", "{ lower: 9, upper: 1 }", "{ exact: the }",
        "{ value: P1Y, first: 2020-01-01, last: 2019-01-01 }",
        "*a", "&a x", "!!str x", "!<tag:x> y", "<<: *a", "|", ">-", "|9", "'", "\"", "\"\\u0000\"", "\"\\uD800\"", "\"\\x\"", "- -", "? :",
        ": :", "#", "@", "`", "%",
        "string", "string?", "string[]", "string?[]", "Entity", "Annotation[]", "Document", "span", "quantity[]", "period?", "Nothing", "int[][]", "?", "[]",
        "class", "Id", "id", "text", "Text", "name", "end", "EqualityContract", "ToString", "GetHashCode", "Annotations", "Corpus", "Equals",
        "Clone", "_table", "Span",
        "\"; System.Environment.Exit(1); //", "*/ class X {}", "</summary><evil/>", "#line 1 \\\"x\\\"", "\\u0022", "{0}", "{{", "\"\"\"", "@\"", "$\"{1}\"",
        "../../etc/passwd", "/etc/passwd", "C:\\x.txt", "https://example.org/%00", "http:", "file:///x", "urn:x",
        "\u202Eevil\u202C", "\u200B", "\uFEFF", "\u2028", "\u0085", "e\u0301", "\u0301", "\U0001F600", "\U0001F468\u200D\U0001F469\u200D\U0001F467",
        "\U00010400", "\U000E0041", "\uE000",
        "\u4E2D\u6587", "\u0627\u0644\u0639", "\u01C5", "\u0130i\u0131I", "\uFFFD", "\uFFFE", "\0", "\u0001", "\u007F", "\t", "\r",
    ];

    /// <summary>Whatever can stand on lines of its own.</summary>
    public static readonly string[] Lines =
    [
        "---", "...", "--- |", "%YAML 1.2", "%TAG ! x", "# comment", "\t- x", "- x", "x", "? x", ": x", "key:", "document: again", "entities:", "annotations:",
        "text: |", "format: 2",
        "  - Mention: again", "    exact: \"\"", "    start: 0", "    end: 99999999", "    fragments: [a, a]", "    name: class", "    prefix: a",
        "  abstract: true", "  base: Entity",
        "  summary: |", "  plural: People", "  properties:", "    id: string", "    text: string", "    x: { type: Entity, inverse: mentions }",
        "    key: true", "  values: []", "enums: {}", "document: {}",
    ];

    /// <summary>Bytes that are no UTF-8, or are more than that.</summary>
    public static readonly byte[][] Bytes =
    [
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0x00, 0x00], [0x0D],
        [0x0D, 0x0A], [0x0A, 0x0D], [0x09], [0x1B], [0x80],
    ];

    /// <summary>Names of files: nested, in another case, with another ending.</summary>
    public static readonly string[] Paths =
    [
        "corpus.yaml", "Corpus.yaml", "corpus.yml", "entities/corpus.yaml", "a.yaml", "A.yaml", "a.YML", "z/z/z.yaml", "a.txt", "a.TXT", "documents/a.txt",
        "a b.yaml", "\u00E9.yaml", "#1;.yaml", "a.yaml.txt",
    ];
}
