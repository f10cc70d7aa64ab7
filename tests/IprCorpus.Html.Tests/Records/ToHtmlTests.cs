using IprCorpus.Html.Tests.Browser;
using Microsoft.Playwright;

namespace IprCorpus.Html.Tests.Records;

/// <summary>Pages of records of the compiled corpus.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ToHtmlTests(Chromium chromium)
{
    [SkippableFact]
    public async Task Documents_AreShownWithAllOfTheirAnnotations()
    {
        await using var open = await OpenPage.Of(chromium, Corpus.Documents.ToHtml("News"), $"#{Corpus.Documents[0].Id}/q2-tian");

        (await open.Page.TitleAsync()).Should().Be("News");
        (await open.Page.Locator(".documents .rows .count").InnerTextAsync()).Should().Be(Corpus.Annotations.Count.ToString());
        var quotation = Corpus.Quotations.First(static quotation => quotation is { Cue: not null, Id: not null, Source: not null });
        await open.GoTo($"#{Corpus.Documents[0].Id}/{quotation.Id}");
        (await open.Page.Locator(".card").InnerTextAsync()).Should()
            .Contain("Quotation").And.Contain($"Cue “{quotation.Cue!.Text}”").And.Contain(quotation.Source!.Name);
        open.Troubles.Should().BeEmpty();
    }

    [SkippableFact]
    public async Task Records_AreExplainedByTheirSchema()
    {
        var quotation = Corpus.Quotations.First(static quotation => quotation is { Id: not null, Time: not null });
        await using var open = await OpenPage.Of(chromium, Corpus.Documents.ToHtml(), $"#{Corpus.Documents[0].Id}/{quotation.Id}");
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Explain" }).ClickAsync();

        (await open.Page.Locator(".card .summary").InnerTextAsync()).Should().StartWith("Reported words, direct or indirect");
        (await open.Page.Locator(".card").InnerTextAsync()).Should().Contain("Whose words they are").And.Contain("In the reporter's words.");

        await open.GoTo($"#{Corpus.Documents[0].Id}/{Corpus.Arrests[0].Id}");
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Explain" }).ClickAsync();
        (await open.Page.Locator(".card").InnerTextAsync()).Should().Contain("How it is presented.", "it is declared at a base type");
    }

    [SkippableFact]
    public async Task ADocument_ReadsRegularisedAsTheRuntimeDoes()
    {
        await using var open = await OpenPage.Of(chromium, Corpus.Documents[0].ToHtml());

        await open.Page.GetByText("Regularised").ClickAsync();
        await open.Page.Locator(".text").FocusAsync();
        await open.Page.EvaluateAsync("() => { document.querySelector('.text').style.height = '20000px'; }");
        var shown = await open.Page.EvaluateAsync<string>(
            """
            async () => {
              const text = document.querySelector(".text");
              const lines = new Map();
              for (let top = 0; top < text.scrollHeight; top += 300) {
                text.scrollTop = top;
                await new Promise(requestAnimationFrame);
                await new Promise(requestAnimationFrame);
                for (const line of document.querySelectorAll(".line")) lines.set(parseFloat(line.style.transform.slice(11)), line.querySelector(".letters").textContent);
              }
              return [...lines].sort((a, b) => a[0] - b[0]).map(line => line[1]).join("");
            }
            """);

        shown.Should().Be(Corpus.Documents[0].Regularized.Text.Replace("\n", "").Replace("\r", ""));
    }

    [SkippableFact]
    public async Task Annotations_AreListedWithTheirContext()
    {
        await using var open = await OpenPage.Of(chromium, Corpus.Approvals.ToHtml());

        (await open.Page.Locator(".places mark").AllInnerTextsAsync()).Should().Equal(Corpus.Approvals.Select(static approval => approval.Text));
        (await open.Page.Locator(".places a").First.GetAttributeAsync("href")).Should().Be($"#{Corpus.Documents[0].Id}/{Corpus.Approvals[0].Id}");
    }

    [SkippableFact]
    public async Task FilteredAnnotations_AreAListLikeAnyOther()
    {
        var names = Corpus.Mentions.Where(static mention => mention.Entity == Organization.Wipo).ToList();

        await using var open = await OpenPage.Of(chromium, names.ToHtml("WIPO"));

        (await open.Page.Locator(".places h2").InnerTextAsync()).Should().Be($"WIPO {names.Count}");
    }

    [SkippableFact]
    public async Task AConcordance_KeepsItsOrder()
    {
        var lines = Corpus.Documents.Texts.Find("IPR").SortedBy(1);

        await using var open = await OpenPage.Of(chromium, lines.ToHtml());

        var starts =
            (await open.Page.Locator(".places a")
                .EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href').split('/')[1].split('-')[0])")).Select(int.Parse).ToList();
        starts.Should().NotBeEmpty().And.Equal(lines.Take(starts.Count).Select(static line => line.Span.Start));
    }

    [SkippableFact]
    public async Task AnEntity_IsShownWithWhatRefersToIt()
    {
        await using var open = await OpenPage.Of(chromium, Person.TianShihong.ToHtml());

        (await open.Page.Locator(".places mark").CountAsync()).Should().BeGreaterThan(3);
        (await open.Page.Locator(".places mark").AllInnerTextsAsync()).Should().Contain("Tian Shihong");
    }

    [Fact]
    public void TheSameRecords_GiveTheSameBytes() => Corpus.Documents.ToHtml().Should().Be(Corpus.Documents.ToHtml());

    [Fact]
    public void NothingIsAPageToo() => Corpus.Mentions.Where(static _ => false).ToHtml().Should().StartWith("<!doctype html>");
}
