using System.Globalization;
using System.Text;
using IprCorpus.Generators.Tests.Fuzzing.Engine;

namespace IprCorpus.Generators.Tests.Offsets;

/// <summary>
/// Positions through the whole chain, from the bytes of a file to the compiled program, against positions that are counted
/// in those bytes alone.
/// </summary>
public class OffsetTests
{
    private const string Mark = "\uFEFF";

    /// <summary>The annotated words stand between brackets, which are not part of the text.</summary>
    public static TheoryData<string> Texts => new()
    {
        "[plain] ASCII",
        "at the [end]",
        "[]before the first",
        "a point [] between",
        "after the last[]",
        "\U0001F600[after an emoji]",
        "a [\U0001F600] b \U0001F600",
        "\U0001F468\u200D\U0001F469\u200D\U0001F467 a family, [then] a flag \U0001F1E8\U0001F1F3",
        "[\U0001F468\u200D\U0001F469\u200D\U0001F467\U0001F1E8\U0001F1F3]",
        "cafe\u0301 [re\u0301sume\u0301] noe\u0308l",
        "z\u0351\u036B\u0343\u036A\u0302\u036B [\u0313\u0301a]",
        "\u0915\u094D\u0937\u093F [\u0939\u093F\u0928\u094D\u0926\u0940]",
        "\u1112\u1161\u11AB [\uD55C\uAE00]",
        "\u4E2D\u6587[\u5B57\u7B26]\u6570",
        "\u0627\u0644\u0639[\u0631\u0628\u064A\u0629] abc",
        "\u05D0[\u05D1]\u05D2 \u202Eright to left\u202C",
        "one\r\ntwo\r\n[three\r\nfour]\r\n",
        "one\n[two]\n\n",
        "one\r[two]\r",
        "mixed\r\nline\nends\r[here]",
        "\u2028[line]\u2029 separators \u0085",
        Mark + "[after the mark]",
        Mark + "\U0001F600 [after mark and emoji]\r\n",
        Mark + "a mark [that is \uFEFFtext]",
        "\U00010400[\U00010428] Deseret \U0010FFFD",
        "tab\t[and\tno-break\u00A0space]\u3000",
        "\u00DF\u0130\u01C5 [\u00DF\u0130\u01C5] grow when they change case",
        "\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600[x]\U0001F600",
    };

    [Theory, MemberData(nameof(Texts))]
    public void APosition_IsTheSameInAllUnits(string marked)
    {
        var (start, length) = (marked.IndexOf('['), marked.IndexOf(']') - marked.IndexOf('[') - 1);
        var file = Encoding.UTF8.GetBytes(marked.Remove(start + 1 + length, 1).Remove(start, 1));
        var bytes = file.AsSpan().StartsWith("\uFEFF"u8) ? file[3..] : file;
        var first = Encoding.UTF8.GetByteCount(marked[..start]) - (file.Length - bytes.Length);
        var last = first + Encoding.UTF8.GetByteCount(marked.Substring(start + 1, length));

        Execute(file, bytes, first, last).Should().Be(string.Join(
            ' ', Units(bytes, first), Units(bytes, last), CodePoints(bytes, first), CodePoints(bytes, last), first, last,
            Convert.ToHexString(bytes[first..last])));
    }

    /// <summary>Every byte that continues no character begins one.</summary>
    private static int CodePoints(byte[] bytes, int end) => bytes.Take(end).Count(unit => (unit & 0xC0) != 0x80);

    /// <summary>A character of four bytes is a surrogate pair.</summary>
    private static int Units(byte[] bytes, int end) => CodePoints(bytes, end) + bytes.Take(end).Count(unit => unit >= 0xF0);

    private static object? Execute(byte[] file, byte[] bytes, int first, int last)
    {
        var (start, end) = (Units(bytes, first), Units(bytes, last));
        var yaml =
            $"document: d\nannotations:\n  - Mention: m\n    exact: {YamlText.Quote(Encoding.UTF8.GetString(bytes[first..last]))}\n    start: " +
                $"{start.ToString(CultureInfo.InvariantCulture)}\n    end: {end.ToString(CultureInfo.InvariantCulture)}\n";
        TestFile[] files =
        [
            new(GeneratorDriverRun.Folder + "corpus.yaml", "corpus: Offsets\nformat: 1\nlicense: CC0-1.0\nannotations: { Mention: {} }\n"),
            new(GeneratorDriverRun.Folder + "d.yaml", yaml),
            new(GeneratorDriverRun.Folder + "d.txt", HostText.Decode(file)),
        ];
        return GeneratorDriverRun.Of([.. files], """
            using System;
            using System.Text;
            using IprCorpus.Runtime;
            using Offsets;
            static class Program
            {
                public static string Run()
                {
                    var annotation = Corpus.Mentions[0];
                    var bytes = new Utf8Map(annotation.Document.Text);
                    return string.Join(
                        ' ', annotation.Start, annotation.End, annotation.CodePoints.Start.Value, annotation.CodePoints.End.Value,
                        bytes.ToUtf8(annotation.Start).Value, bytes.ToUtf8(annotation.End).Value, Convert.ToHexString(Encoding.UTF8.GetBytes(annotation.Text)));
                }
            }
            """).Execute();
    }
}
