using System.Globalization;
using System.Text;
using System.Text.Json;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Tests.Positions;

/// <summary>A format whose files state positions, and how such a file is written.</summary>
/// <param name="Name">What tests call it.</param>
/// <param name="Usual">What its positions count.</param>
/// <param name="IsBeside">Whether the text lies in a file of its own.</param>
/// <param name="Write">Writes the file, from the text, and from positions with the words that they mean.</param>
public sealed record PositionedFormat(string Name, string Usual, bool IsBeside, string Path,
    Func<string, IReadOnlyList<(int Start, int End, string Words)>, string> Write)
{
    private const string TypeSystem = """
        <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>
        <typeDescription><name>x.X</name><supertypeName>uima.tcas.Annotation</supertypeName></typeDescription></types></typeSystemDescription>
        """;

    public static readonly IReadOnlyList<PositionedFormat> All =
    [
        new("brat", "CodePoint", true, "a.ann",
            static (_, spans) => Lines(spans.Select((span, i) => $"T{i + 1}\tX {span.Start} {span.End}\t{OneLine(span.Words)}"))),
        new("doccano arrays", "CodePoint", false, "a.jsonl",
            static (text, spans) => Json(new { text, label = spans.Select(static span => new object[] { span.Start, span.End, "X" }) })),
        new("doccano entities", "CodePoint", false, "a.jsonl",
            static (text,
                spans) => Json(new { text,
                    entities = spans.Select(static (span, i) => new { id = i, start_offset = span.Start, end_offset = span.End, label = "X" }) })),
        new("prodigy", "CodePoint", false, "a.jsonl",
            static (text,
                spans) => Json(new { text, answer = "accept", spans = spans.Select(static span => new { start = span.Start, end = span.End, label = "X" }) })),
        new("prodigy with quotes", "CodePoint", false, "a.jsonl",
            static (text,
                spans) => Json(new { text, answer = "accept",
                    spans = spans.Select(static span => new { start = span.Start, end = span.End, text = span.Words, label = "X" }) })),
        new("spaCy 3", "CodePoint", false, "a.jsonl",
            static (text, spans) => Json(new { text, ents = spans.Select(static span => new { start = span.Start, end = span.End, label = "X" }) })),
        new("spaCy 2", "CodePoint", false, "a.json",
            static (text,
                spans) => "[" + Json(new object[] { text, new { entities = spans.Select(static span => new object[] { span.Start, span.End, "X" }) } }) + "]"),
        new("Label Studio", "Utf16", false, "a.json", static (text, spans) => LabelStudio(text, spans, static _ => null)),
        new("Label Studio with copies", "Utf16", false, "a.json",
            static (text, spans) => LabelStudio(text, spans,
                static words => words.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Trim())),
        new("re3d", "CodePoint", false, "documents.json", static (text, _) => Json(new { _id = "d", text })),
        new("UIMA XMI", "Utf16", false, "a.xmi", Xmi),
        new("UIMA CAS JSON", "Utf16", false, "a.json", CasJson),
        new("WebAnno TSV", "Utf16", false, "a.tsv", WebAnnoTsv),
        new("Web Annotation", "CodePoint", true, "a.jsonld", static (_, spans) => WebAnnotations(spans, static _ => null)),
        new("Web Annotation with quotes", "CodePoint", true, "a.jsonld", static (_, spans) => WebAnnotations(spans, OneLine)),
    ];

    /// <summary>Counts in Unicode alone, apart from the compiler's own conversion.</summary>
    internal static int Count(string before, OffsetUnit unit, bool hasMark)
    {
        var text = unit.LineEnds switch
        {
            LineEndUnit.CrLfAsOne => before.Replace("\r\n", "\n", StringComparison.Ordinal),
            LineEndUnit.LfAsTwo => before.Replace("\r\n", "\0\0", StringComparison.Ordinal).Replace("\n", "\0\0", StringComparison.Ordinal),
            _ => before,
        };
        text = unit.Mark switch { MarkUnit.Counted when hasMark => "\uFEFF" + text, MarkUnit.Skipped => text.TrimStart('\uFEFF'), _ => text };
        return unit.Characters switch
        {
            CharacterUnit.Utf8 => Encoding.UTF8.GetByteCount(text),
            CharacterUnit.CodePoint => text.EnumerateRunes().Count(),
            _ => text.Length
        };
    }

    internal OffsetUnit Unit => Usual == "CodePoint" ? OffsetUnit.CodePoint : OffsetUnit.Utf16;

    /// <summary>The files of a corpus.</summary>
    public IEnumerable<(string Path, string Content)> Files(string text, IReadOnlyList<(int Start, int End, string Words)> spans)
    {
        yield return (Path, Write(text, spans));
        if (Name == "UIMA XMI")
            yield return ("TypeSystem.xml", TypeSystem);

        if (Name == "re3d")
            yield return ("entities.json",
                Lines(spans
                    .Select(static (span,
                        i) => Json(new
                        {
                            _id = "e" + i.ToString(CultureInfo.InvariantCulture),
                            documentId = "d",
                            type = "X",
                            begin = span.Start,
                            end = span.End
                        }))));
    }

    public override string ToString() => Name;

    private static string Xmi(string text, IReadOnlyList<(int Start, int End, string Words)> spans) =>
        """<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:x="http:///x.ecore" xmi:version="2.0">"""
        + string.Concat(spans.Select(static (span, i) => $"<x:X xmi:id=\"{i + 2}\" sofa=\"1\" begin=\"{span.Start}\" end=\"{span.End}\"/>\n"))
        + "<cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaID=\"_InitialView\" mimeType=\"text\" sofaString=\""
        + $"{text.Replace("\r", "&#13;", StringComparison.Ordinal).Replace("\n", "&#10;", StringComparison.Ordinal)}\"/>"
        + $"<cas:View sofa=\"1\" members=\"{string.Join(' ', spans.Select(static (_, i) => i + 2))}\"/></xmi:XMI>";

    private static string CasJson(string text, IReadOnlyList<(int Start, int End, string Words)> spans) => Json(new Dictionary<string, object>
    {
        ["%TYPES"] = new Dictionary<string, object> { ["x.X"] = Map(("%NAME", "x.X"), ("%SUPER_TYPE", "uima.tcas.Annotation")) },
        ["%FEATURE_STRUCTURES"] = (object[])
        [
            Map(("%ID", 1), ("%TYPE", "uima.cas.Sofa"), ("sofaNum", 1), ("sofaID", "_InitialView"), ("mimeType", "text"), ("sofaString", text)),
            .. spans.Select(static (span, i) => Map(("%ID", i + 2), ("%TYPE", "x.X"), ("@sofa", 1), ("begin", span.Start), ("end", span.End))),
        ],
        ["%VIEWS"] = Map(("_InitialView", Map(("%SOFA", 1), ("%MEMBERS", spans.Select(static (_, i) => i + 2))))),
    });

    private static Dictionary<string, object> Map(params (string Key, object Value)[] entries) =>
        entries.ToDictionary(static entry => entry.Key, static entry => entry.Value);

    private static string WebAnnoTsv(string text, IReadOnlyList<(int Start, int End, string Words)> spans) =>
        $"#FORMAT=WebAnno TSV 3.3\n\n\n#Text={text.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\n"
        + Lines(spans.Select(static (span, i) => $"1-{i + 1}\t{span.Start}-{span.End}\t{span.Words}\t"));

    private static string LabelStudio(string text, IReadOnlyList<(int Start, int End, string Words)> spans, Func<string, string?> copy) => Json(new[]
    {
        new { id = 1, data = new { text },
            annotations = new[] { new { id = 2,
                result = spans.Select(span => new { type = "labels",
                    value = new { start = span.Start, end = span.End, text = copy(span.Words), labels = new[] { "X" } } }) } } },
    });

    private static string WebAnnotations(IReadOnlyList<(int Start, int End, string Words)> spans, Func<string, string?> quote) =>
        Lines(spans.Select((span, i) =>
    {
        var position = $$"""{"type":"TextPositionSelector","start":{{span.Start}},"end":{{span.End}}}""";
        var selector = quote(span.Words) is { } exact ? $$"""[{{position}},{"type":"TextQuoteSelector","exact":{{Json(exact)}}}]""" : position;
        return $$$"""{"@context":"http://www.w3.org/ns/anno.jsonld","id":"http://x/""" +
            $$$"""{{{i}}}","type":"Annotation","body":{"type":"TextualBody","value":"X","purpose":"tagging"}""" +
            $$$""","target":{"source":"a.txt","selector":{{{selector}}}}}""";
    }));

    private static string OneLine(string words) =>
        string.Join(' ', words.Split((char[])['\r', '\n', '\t', ' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(static line => line + "\n"));

    private static string Json<T>(T value) => JsonSerializer.Serialize(value);
}
