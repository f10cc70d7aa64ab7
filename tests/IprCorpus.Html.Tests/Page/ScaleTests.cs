using IprCorpus.Html.Tests.Browser;
using IprCorpus.Html.View;

namespace IprCorpus.Html.Tests.Page;

/// <summary>What large corpora cost. Sizes and counts are asserted, times are not.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ScaleTests(Chromium chromium)
{
    private const string Words = "the ship sailed past a lighthouse and nobody on the pier saw who steered her home through fog";

    [SkippableFact]
    public async Task AHundredThousandAnnotations_TakeLessThanTwoMegabytes_AndFewElements()
    {
        using var writer = new StringWriter();
        PageWriter.Write(writer, Large(documents: 100, tokens: 1000));
        writer.ToString().Length.Should().BeLessThan(2_000_000);

        await using var open = await OpenPage.Of(chromium, writer.ToString(), "#doc-050");

        (await open.Page.Locator(".line").CountAsync()).Should().BeLessThan(80);
        (await open.Page.EvaluateAsync<int>("() => document.querySelectorAll('*').length")).Should().BeLessThan(6000);
        await open.GoTo("#doc-099/t999");
        (await open.Page.Locator(".bar.selected").CountAsync()).Should().Be(1);
        (await open.Page.Locator(".bar.selected").IsVisibleAsync()).Should().BeTrue();
        open.Troubles.Should().BeEmpty();
    }

    [SkippableFact]
    public async Task ALongDocument_KeepsOnlyVisibleLinesInThePage()
    {
        await using var open = await OpenPage.Of(chromium, Large(documents: 1, tokens: 100_000), "#doc-000/t99999");

        (await open.Page.Locator(".bar.selected").IsVisibleAsync()).Should().BeTrue();
        (await open.Page.Locator(".line").CountAsync()).Should().BeLessThan(80);
    }

    [SkippableFact]
    public async Task APrintedDocument_HasAllOfItsLines()
    {
        await using var open = await OpenPage.Of(chromium, Large(documents: 1, tokens: 2400));

        (await open.Page.EvaluateAsync<int>("() => { dispatchEvent(new Event('beforeprint')); return document.querySelectorAll('.line').length; }")).Should()
            .BeGreaterThanOrEqualTo(200);
        (await open.Page.EvaluateAsync<int>("() => { dispatchEvent(new Event('afterprint')); return document.querySelectorAll('.line').length; }"))
            .Should().BeLessThan(80);
    }

    /// <summary>Documents of which every word is annotated with a lemma, a closed value and a head.</summary>
    internal static ViewCorpus Large(int documents, int tokens)
    {
        var words = Words.Split(' ');
        var type = new ViewType("Word", -1, null, [new ViewProperty("lemma", ViewKind.Text), new ViewProperty("class", ViewKind.Enum, "Class"),
            new ViewProperty("head", ViewKind.Annotation, "Word")]);
        return new ViewCorpus("Large", null, new ViewType("Document", -1, null, []), [], [type], [], [], [.. Enumerable.Range(0, documents).Select(Document)]);

        ViewDocument Document(int number)
        {
            var (random, text, annotations) = (new Random(number), new System.Text.StringBuilder(), new List<ViewAnnotation>());
            for (var i = 0; i < tokens; i++)
            {
                var word = words[random.Next(words.Length)];
                annotations.Add(new ViewAnnotation(0, $"t{i}", text.Length, text.Length + word.Length,
                [
                    new ViewField(0, ViewValue.OfText(word)), new ViewField(1, ViewValue.OfText(word.Length > 4 ? "long" : "short")),
                    new ViewField(2, ViewValue.OfAnnotation(Math.Max(0, i - random.Next(6)))),
                ]));
                text.Append(word).Append(i % 12 == 11 ? '\n' : ' ');
            }

            return new ViewDocument($"doc-{number:000}", text.ToString(), [], annotations);
        }
    }
}
