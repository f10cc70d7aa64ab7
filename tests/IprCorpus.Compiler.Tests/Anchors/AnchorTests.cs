using System.Globalization;
using CsCheck;
using IprCorpus.Compiler.Binding;
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
    public void A_quote_alone_is_found_only_where_it_is_the_only_one() =>
        Generators.TextWithRange.Where(static sample => sample.Start < sample.End).Sample(
            static sample =>
            {
                var (text, start, end) = sample;
                var quote = text[start..end];
                var places = Enumerable.Range(0, text.Length - quote.Length + 1)
                    .Where(at => string.CompareOrdinal(text, at, quote, 0, quote.Length) == 0).ToList();
                var result = Compile(text, $"exact: {Generators.Quote(quote)}");
                if (places.Count == 1)
                    result.Documents[0].Model.Annotations.Single().Fragments.Single().Should().Be(new TextRange(start, end));
                else
                    result.Diagnostics.Single(static found => found.Rule == AnchorRules.QuoteAmbiguous).Arguments[1]
                        .Should().Be(places.Count.ToString(CultureInfo.InvariantCulture));
            },
            iter: 3000);

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

    private static CorpusFileResult Compile(string text, string anchor) => CorpusFileCompiler.Compile(
        new CorpusInput(FrontEnd.File("a.yaml", $"document: a\nannotations:\n  - Gap: g\n    {anchor}\n"), [FrontEnd.File("a.txt", text)]), Schema, default);
}
