using CsCheck;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Tests.Corpora;
using IprCorpus.Compiler.Tests.Harness;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Tests.Positions;

/// <summary>Every format whose positions count something, in every way in which tools count: the words that are meant are read, with one warning a
/// file.</summary>
public sealed class PositionTests
{
    private static readonly string[] Words = ["Mira", "Oslo", "Bergen", "naïve", "café", "Größe", "Company", "harbour", "state", "x1", "𝒜lpha"];
    private static readonly string[] Plain = ["Mira", "Oslo", "Bergen", "Company", "harbour", "state", "lives", "works"];
    private static readonly string[] Separators = [" ", " ", ", ", ". ", "\r\n", ".\r\n", " 😀 ", " “", "”, ", " – "];

    public static TheoryData<PositionedFormat> Formats => new(PositionedFormat.All);

    /// <summary>Texts with everything that tools count differently, together and one at a time.</summary>
    public static readonly IReadOnlyList<(string Text, bool HasMark)> Texts =
    [
        ("Mira lives in Oslo.\r\nShe works in Bergen.\r\nHarbour Hotels opened there.\r\n", false),
        ("Mira lives in Oslo 😀.\nShe works in Bergen 😀.\nHarbour Hotels opened.\n", false),
        ("Mira 😀 lives\r\nin Oslo, a naïve\r\ncafé 😀 “Bergen”\r\nopened there – again.\r\n", false),
        ("Mira lives in Oslo.\nShe works in Bergen.\nHarbour Hotels opened there.\n", false),
        ("Größe naïve café, Oslo straße. Mira lives in Bergen.", false),
        ("Mira lives in Oslo. She works in Bergen.", true),
        ("Mira 😀 lives in Oslo.\r\nShe works in a naïve café.\r\n", true),
        ("\uFEFFMira lives in Oslo. She works in Bergen.", false),
    ];

    [Theory, MemberData(nameof(Formats))]
    public void Words_that_are_meant_are_read_whatever_is_counted(PositionedFormat format)
    {
        foreach (var (text, hasMark) in Texts)
        {
            foreach (var unit in OffsetUnit.All)
            {
                if (!IsOf(unit, text, hasMark, format))
                    continue;

                Verify(format, text, WordsOf(text), unit, hasMark);
            }
        }
    }

    [Fact]
    public void Made_up_texts_are_read_whatever_is_counted() => (
        from format in Gen.OneOf([.. PositionedFormat.All.Select(Gen.Const)])
        from words in Gen.OneOf([.. Words.Concat(Plain).Select(Gen.Const)]).Array[14, 24]
        from separators in Gen.OneOf([.. Separators.Select(Gen.Const)]).Array[words.Length]
        from unit in Gen.OneOf([.. OffsetUnit.All.Select(Gen.Const)])
        select (format, text: string.Concat(words.Zip(separators, static (word, separator) => word + separator)), unit)).Sample(
            static sample =>
            {
                // Where two units differ at few positions, too little is left to tell one from the other.
                if (OffsetUnit.All.All(unit => WordsOf(sample.text).Count(span => Differs(span.Start, unit) || Differs(span.End, unit)) is 0 or > 5)
                    && IsOf(sample.unit, sample.text, hasMark: false, sample.format))
                {
                    Verify(sample.format, sample.text, WordsOf(sample.text), sample.unit, hasMark: false);
                }

                bool Differs(int place, OffsetUnit unit) =>
                    PositionedFormat.Count(sample.text[..place], sample.unit, false) != PositionedFormat.Count(sample.text[..place], unit, false);
            },
            iter: 3000);

    [Theory, MemberData(nameof(Formats))]
    public void A_file_that_counts_as_its_format_does_is_no_matter_of_doubt(PositionedFormat format)
    {
        foreach (var (text, hasMark) in Texts.Where(text => IsOf(format.Unit, text.Text, text.HasMark, format)))
        {
            // Annotations within words are rare, and no error.
            var spans = WordsOf(text);
            spans.Insert(1, (spans[1].Start + 1, spans[1].End));
            Verify(format, text, spans, format.Unit, hasMark);
        }
    }

    [Fact]
    public void A_project_can_say_what_is_counted()
    {
        var corpus = new FrontEnd();
        corpus.Add("corpus.yaml", CorpusFolder.Open);
        corpus.Add("a.jsonl", "{\"text\":\"A\\r\\n😀 Ann left.\",\"label\":[[5,8,\"X\"]]}\n", format: "doccano-utf-16-cr-lf-as-one");
        var found = corpus.Diagnose();
        found.Where(static diagnostic => diagnostic.Rule.Id.StartsWith("IPR1", StringComparison.Ordinal)).Select(FrontEnd.Message).Should().BeEmpty();
        var document = corpus.Results.Single(static result => result.Documents.Count > 0).Documents[0].Model;
        document.Annotations.Single().Fragments.Select(range => document.Text.Substring(range.Start, range.Length)).Should().Equal("Ann");
    }

    [Fact]
    public void Every_unit_has_a_name_of_its_own()
    {
        foreach (var usual in (OffsetUnit[])[OffsetUnit.CodePoint, OffsetUnit.Utf16])
        {
            foreach (var unit in OffsetUnit.All.Where(unit => unit != usual))
                OffsetUnit.FromSuffix(unit.ToSuffix(usual), usual).Should().Be(unit);
        }

        OffsetUnit.FromSuffix("-utf-16-utf-8", OffsetUnit.CodePoint).Should().BeNull();
        OffsetUnit.FromSuffix("-bytes", OffsetUnit.CodePoint).Should().BeNull();
        OffsetUnit.All.Select(static unit => unit.ToString()).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData(int.MaxValue, int.MaxValue)]
    [InlineData(0, int.MaxValue)]
    [InlineData(int.MaxValue - 1, int.MaxValue)]
    public void Positions_at_the_limit_are_diagnostics(int start, int end)
    {
        foreach (var format in PositionedFormat.All)
        {
            foreach (var (text, hasMark) in Texts)
            {
                var found = Corpus(format, text, [(start, end, "Mira")], hasMark).Diagnose();
                found.Where(static diagnostic => diagnostic.Rule.Severity == RuleSeverity.Error || diagnostic.Rule == AnchorRules.Reanchored).Should()
                    .NotBeEmpty("of {0}", format);
            }
        }
    }

    [Fact]
    public void Positions_convert_as_they_are_counted() =>
        Generators.TextWithRange.Select(Gen.OneOf([.. OffsetUnit.All.Select(Gen.Const)]), Gen.Bool).Sample(
            static sample =>
            {
                var ((text, start, _), unit, hasMark) = sample;
                if (start > 0 && start < text.Length && text[start - 1] == '\r' && text[start] == '\n')
                    start++;

                var map = new OffsetMap(text, hasMark);
                var counted = PositionedFormat.Count(text[..start], unit, hasMark);
                map.FromUtf16(start, unit).Should().Be(counted);
                if (unit.Mark != MarkUnit.Skipped)
                    map.Exactly(counted, unit).Should().Be(start);

                map.ToUtf16(int.MaxValue, unit).Should().BeGreaterThanOrEqualTo(text.Length);
                map.FromUtf16(int.MaxValue, unit).Should().BePositive();
            },
            iter: 5000);

    /// <summary>Whether counting so is a way to count that text, and no other way with the same results.</summary>
    private static bool IsOf(OffsetUnit unit, string text, bool hasMark, PositionedFormat format) =>
        (!hasMark || format.IsBeside)
        && (unit.Mark != MarkUnit.Counted || hasMark) && (unit.Mark != MarkUnit.Skipped || text.StartsWith('\uFEFF') && !format.IsBeside)
        && (text[0] != '\uFEFF' || !format.IsBeside)

        // There the first token says where the text begins, so that bytes of a mark are as good as a gap before it.
        && (text[0] != '\uFEFF' || unit.Characters != CharacterUnit.Utf8 || format.Name != "WebAnno TSV")
        && (unit.LineEnds != LineEndUnit.LfAsTwo || !text.Contains("\r\n", StringComparison.Ordinal));

    private static List<(int Start, int End)> WordsOf(string text)
    {
        var words = new List<(int Start, int End)>();
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i])))
                i++;

            if (i > start && char.IsLetterOrDigit(text[i - 1]))
                words.Add((start, i));
        }

        return words;
    }

    private static void Verify(PositionedFormat format, string text, List<(int Start, int End)> spans, OffsetUnit unit, bool hasMark)
    {
        var counted = spans.ConvertAll(span => (Start: At(span.Start, unit), End: At(span.End, unit), Words: text[span.Start..span.End]));
        var corpus = Corpus(format, text, counted, hasMark);
        var found = corpus.Diagnose();
        var because = $"of {format} counting {unit} in '{text.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}'";
        found.Where(static diagnostic => diagnostic.Rule.Severity == RuleSeverity.Error).Select(FrontEnd.Message).Should().BeEmpty(because);
        var document = corpus.Results.SelectMany(static result => result.Documents).Single().Model;
        document.Annotations.Where(annotation => annotation.End - annotation.Start < text.Length).SelectMany(static annotation => annotation.Fragments)
            .Select(static range => (range.Start, range.End)).Should().BeEquivalentTo(spans, because);

        var differs = spans.Exists(span => At(span.Start, unit) != At(span.Start, format.Unit) || At(span.End, unit) != At(span.End, format.Unit));
        found.Count(static diagnostic => diagnostic.Rule == FormatRules.OtherUnit).Should().Be(differs ? 1 : 0, because);
        found.Should().NotContain(static diagnostic => diagnostic.Rule == FormatRules.PerhapsOtherUnit, because);

        int At(int place, OffsetUnit by) => PositionedFormat.Count(text[..place], by, hasMark);
    }

    private static FrontEnd Corpus(PositionedFormat format, string text, IReadOnlyList<(int Start, int End, string Words)> spans, bool hasMark)
    {
        var corpus = new FrontEnd();
        corpus.Add("corpus.yaml", CorpusFolder.Open);
        foreach (var (path, content) in format.Files(text, spans))
            corpus.Add(path, content);

        if (format.IsBeside)
            corpus.Add("a.txt", text, hasMark ? SourceEncoding.Utf8WithByteOrderMark : SourceEncoding.Utf8);

        return corpus;
    }
}
