using System.Globalization;
using CsCheck;
using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Binding.Anchors;
using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Tests.Harness;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Tests.Anchors;

public sealed class AnchorTests
{
    private static readonly CorpusSchema Schema = SchemaCompiler.Compile(FrontEnd.File("corpus.yaml", FrontEnd.Schema), null, default).Schema!;

    /// <summary>A text of few words, many of which are in others, and a range in it that is not empty.</summary>
    private static readonly Gen<(string Text, int Start, int End)> WordsWithRange =
        Gen.OneOf("she", "establishes", "seized", "ized", "2020", "Ünterführung", "führ", "cafe\u0301", "漢字", "don’t", "re-use").Array[1, 6]
            .Select(static words => string.Join(' ', words))
            .SelectMany(static text => Gen.Select(Gen.Int[0, text.Length - 1], Gen.Int[1, text.Length])
                .Select(pair => (text, Math.Min(pair.Item1, pair.Item2 - 1), Math.Max(pair.Item1 + 1, pair.Item2))));

    [Fact]
    public void Every_range_is_found_by_its_quote_with_context() =>
        Generators.TextWithRange.Where(static sample => sample.Text.Length > 0).Sample(
            static sample =>
            {
                var (text, start, end) = sample;
                var anchor =
                    $"exact: {Generators.Quote(text[start..end])}\n    prefix: {Generators.Quote(text[..start])}\n    suffix: {Generators.Quote(text[end..])}";
                Bind(text, anchor).Should().Be(new TextRange(start, end));
            },
            iter: 3000);

    [Fact]
    public void Every_range_is_found_by_its_position() =>
        Generators.TextWithRange.Sample(
            static sample =>
            {
                var (text, start, end) = sample;
                Bind(text, $"start: {start}\n    end: {end}\n    exact: {Generators.Quote(text[start..end])}").Should().Be(new TextRange(start, end));
            },
            iter: 3000);

    [Fact]
    public void A_quote_alone_means_its_only_place_or_the_only_one_that_is_no_part_of_other_words() =>
        Gen.Select(Gen.OneOf(Generators.TextWithRange.Where(static sample => sample.Start < sample.End), WordsWithRange), Gen.Enum<AnchorGranularity>()).Sample(
            static sample =>
            {
                var ((text, start, end), granularity) = sample;
                var quote = text[start..end];
                var places = Enumerable.Range(0, text.Length - quote.Length + 1)
                    .Where(at => string.CompareOrdinal(text, at, quote, 0, quote.Length) == 0).ToList();
                var whole = places.FindAll(at => !WordEdges.CutsWord(text, at) && !WordEdges.CutsWord(text, at + quote.Length));
                var meant = granularity == AnchorGranularity.Character || whole.Count == 0 ? places : whole;
                var result = Compile(text, $"exact: {Generators.Quote(quote)}", granularity);
                if (meant.Count > 1)
                {
                    result.Diagnostics.Single(static found => found.Rule == AnchorRules.QuoteAmbiguous).Arguments[1]
                        .Should().Be(meant.Count.ToString(CultureInfo.InvariantCulture));
                    return;
                }

                result.Documents[0].Model.Annotations.Single().Fragments.Single().Should().Be(new TextRange(meant[0], meant[0] + quote.Length));
                var rule = granularity switch
                {
                    AnchorGranularity.Unstated => AnchorRules.QuoteCutsWord,
                    AnchorGranularity.Word => AnchorRules.QuoteCutsWordOfCorpus,
                    _ => null
                };
                result.Diagnostics.Where(static found => found.Rule == AnchorRules.QuoteCutsWord || found.Rule == AnchorRules.QuoteCutsWordOfCorpus)
                    .Select(static found => found.Rule).Should().Equal(whole.Count == 0 && rule is not null ? [rule] : []);
            },
            iter: 3000);

    [Fact]
    public void The_whole_words_that_a_message_proposes_give_no_message() =>
        WordsWithRange.Sample(
            static sample =>
            {
                var (text, start, end) = sample;
                var context = $"\n    prefix: {Generators.Quote(text[..start])}\n    suffix: {Generators.Quote(text[end..])}";
                foreach (var found in Compile(text, $"exact: {Generators.Quote(text[start..end])}{context}").Diagnostics
                    .Where(static found => found.Rule == AnchorRules.QuoteCutsWord))
                {
                    text.Should().Contain(found.Arguments[1][1..^1]);
                    Compile(text, "exact: " + found.Arguments[1]).Diagnostics.Should().NotContain(static found => found.Rule == AnchorRules.QuoteCutsWord);
                }
            },
            iter: 2000);

    private static readonly char[] LowSurrogates = [.. Enumerable.Range(0xDC00, 0x400).Select(static c => (char)c)];

    [Fact]
    public void Each_occurrence_of_a_quote_is_found_by_its_number() =>
        Gen.Select(Gen.OneOf(Generators.TextWithRange.Where(static sample => sample.Start < sample.End), WordsWithRange), Gen.Int[0, 2]).Sample(
            static sample =>
            {
                var ((text, start, end), contextLength) = sample;
                var (quote, prefix) = (text[start..end], text[Math.Max(0, start - contextLength)..start].TrimStart(LowSurrogates));
                var places = Enumerable.Range(0, text.Length).Where(at => text.AsSpan(at).StartsWith(prefix + quote, StringComparison.Ordinal))
                    .Select(at => at + prefix.Length).ToList();
                var whole = places.FindAll(at => !WordEdges.CutsWord(text, at) && !WordEdges.CutsWord(text, at + quote.Length));
                var meant = whole.Count > 0 ? whole : places;
                for (var i = 0; i <= meant.Count; i++)
                {
                    var result = Compile(text, $"exact: {Generators.Quote(quote)}\n    prefix: {Generators.Quote(prefix)}\n    occurrence: {i + 1}");
                    if (i < meant.Count)
                        result.Documents[0].Model.Annotations.Single().Fragments.Single().Should().Be(new TextRange(meant[i], meant[i] + quote.Length));
                    else
                        result.Diagnostics.Should().ContainSingle(static found => found.Rule == AnchorRules.NoSuchOccurrence);
                }
            },
            iter: 2000);

    [Fact]
    public void A_zero_width_quote_can_say_which_of_several_points_it_marks() =>
        Bind("one, two, three", "exact: \"\"\n    prefix: \",\"\n    occurrence: 2").Should().Be(new TextRange(9, 9));

    [Theory]
    [InlineData("exact: Court # the main one", 2)]
    [InlineData("exact: Court # 4 in Rotterdam", 2)]
    [InlineData("exact: Court #3 in Rotterdam", 1)]
    [InlineData("exact: \"Court\" #3 in Rotterdam", 2)]
    [InlineData("exact: 'Court' #3 in Rotterdam", 2)]
    [InlineData("exact: Rotterdam # is", 2)]
    [InlineData("exact: Court#3 in Rotterdam", 1)]
    public void A_comment_of_its_own_gives_no_message(string anchor, int occurrence) =>
        Compile("The Court#3 in Rotterdam is Court #3 in Rotterdam", $"{anchor}\n    occurrence: {occurrence}").Diagnostics
            .Where(static found => found.Rule != FileRules.NotNormalized).Should().BeEmpty();

    [Fact]
    public void A_comment_behind_an_ambiguous_quote_is_reported_beside_it() =>
        Compile("Court is Court #3 in Rotterdam", "exact: Court #3 in Rotterdam").Diagnostics.Select(static found => found.Rule)
            .Should().BeEquivalentTo([AnchorRules.QuoteAmbiguous, AnchorRules.CommentContinuesQuote]);

    [Fact]
    public void A_position_may_lie_inside_a_word() =>
        Compile("He was seized.", "exact: eized\n    start: 8\n    end: 13").Diagnostics.Select(static found => found.Rule.Id).Should()
            .NotContain(static id => id.StartsWith("IPR031", StringComparison.Ordinal));

    [Fact]
    public void The_context_that_a_message_suggests_settles_the_matter() =>
        Gen.Char["ab "].Array[2, 40].Select(static chars => new string(chars))
            .Select(Gen.Int[1, 4], static (text, length) => (text, quote: text[..Math.Min(length, text.Length)])).Sample(
            static sample =>
            {
                var ambiguous = Compile(sample.text, $"exact: {Generators.Quote(sample.quote)}").Diagnostics
                    .FirstOrDefault(static found => found.Rule == AnchorRules.QuoteAmbiguous);
                foreach (var place in ambiguous?.Arguments[2].Split("; ").Where(static place => place.Contains(" with ", StringComparison.Ordinal)) ?? [])
                {
                    var (position, context) =
                        (place[3..place.IndexOf(" with ", StringComparison.Ordinal)], place[(place.IndexOf(" with ", StringComparison.Ordinal) + 6)..]);
                    var start = int.Parse(position.Split(':')[1], CultureInfo.InvariantCulture) - 1;
                    Bind(sample.text, $"exact: {Generators.Quote(sample.quote)}\n    {context.Replace(" and ", "\n    ", StringComparison.Ordinal)}")
                        .Should().Be(new TextRange(start, start + sample.quote.Length), "{0} in '{1}'", context, sample.text);
                }
            },
            iter: 2000);

    [Fact]
    public void The_similar_text_that_a_message_shows_is_in_the_text() =>
        Gen.OneOf("Ann ", "works ", "for ", "Acme ", "— ", "“good” ", "DON’T ", "e\u0301t\u00E9 ").Array[4, 12].Select(string.Concat)
            .Select(Gen.Int[0, 20], static (text, at) => (text, at)).Sample(
            static sample =>
            {
                var quote = FlipCase(sample.text[Math.Min(sample.at, sample.text.Length - 1)..]);
                foreach (var found in Compile(sample.text, $"exact: {Generators.Quote(quote)}").Diagnostics
                    .Where(static found => found.Rule == AnchorRules.QuoteSpelledDifferently))
                    sample.text.Should().Contain(found.Arguments[3][1..^1]);
            },
            iter: 2000);

    private static string FlipCase(string text) =>
        string.Concat(text.Select(static c => char.IsUpper(c) ? char.ToLowerInvariant(c) : char.ToUpperInvariant(c)));

    private static TextRange? Bind(string text, string anchor)
    {
        var result = Compile(text, anchor);
        result.Diagnostics.Where(static found => found.Rule.Severity == RuleSeverity.Error).Select(FrontEnd.Message).Should().BeEmpty();
        return result.Documents[0].Model.Annotations.Single().Fragments.Single();
    }

    private static CorpusFileResult Compile(string text, string anchor, AnchorGranularity granularity = AnchorGranularity.Unstated) =>
        CorpusFileCompiler.Compile(
        new CorpusInput(FrontEnd.File("a.yaml", $"document: a\nannotations:\n  - Gap: g\n    {anchor}\n"), [FrontEnd.File("a.txt", text)]),
        Schema with { Granularity = granularity }, default);
}
