using IprCorpus.Html.Tests.Browser;
using IprCorpus.Html.View;
using Microsoft.Playwright;

namespace IprCorpus.Html.Tests.Page;

/// <summary>Ways from one thing to another: clicks, keys, addresses, searches.</summary>
[Collection(BrowserCollection.Name)]
public sealed class NavigationTests(Chromium chromium)
{
    [SkippableFact]
    public async Task AClick_ShowsTheCard_AndTheAddressOfTheAnnotation()
    {
        await using var open = await OpenPage.Of(chromium, Harbour.Corpus());

        await open.Bar(2).ClickAsync();

        var card = open.Page.Locator(".card");
        (await card.InnerTextAsync()).Should().Contain("Words that name a ship.").And.Contain("Aurora").And.Contain("form").And.NotContain("How it is named.");
        open.Page.Url.Should().EndWith("#march-1/aurora");

        await card.GetByRole(AriaRole.Button, new() { Name = "Explain" }).ClickAsync();
        (await card.InnerTextAsync()).Should().Contain("How it is named.").And.Contain("A proper name.");
    }

    [SkippableTheory]
    [InlineData("#march-1/her", "pronoun")]
    [InlineData("#march-1/70-82%3ASighting", "Nobody")]
    [InlineData("#!entities/aurora", "A ship.")]
    public async Task AnAddress_OpensWhatItNames(string address, string shown)
    {
        await using var open = await OpenPage.Of(chromium, Harbour.Corpus(), address);

        (await open.Page.Locator(".card").InnerTextAsync()).Should().Contain(shown);
        open.Page.Url.Should().EndWith(address);
        open.Troubles.Should().BeEmpty();
    }

    [SkippableTheory]
    [InlineData("#nothing/here")]
    [InlineData("#march-1/nothing")]
    [InlineData("#!nothing")]
    [InlineData("#%E0%A4%A")]
    public async Task AnAddressOfNothing_OpensThePage(string address)
    {
        await using var open = await OpenPage.Of(chromium, Harbour.Corpus(), address);

        (await open.Page.Locator(".letters").First.InnerTextAsync()).Should().StartWith("At dawn");
        open.Troubles.Should().BeEmpty();
    }

    [SkippableFact]
    public async Task References_LeadToWhatTheyPointTo_AndBack()
    {
        await using var open = await OpenPage.Of(chromium, Harbour.Corpus(), "#march-1/her");

        await open.Page.Locator(".card").GetByText("Mention “Aurora”").ClickAsync();
        open.Page.Url.Should().EndWith("#march-1/aurora");
        (await open.Page.Locator(".relations").InnerTextAsync()).Should().Contain("Mention, as antecedent").And.Contain("her");

        await open.Page.GoBackAsync();
        open.Page.Url.Should().EndWith("#march-1/her");
        (await open.Page.Locator(".card code").First.InnerTextAsync()).Should().Be("her");
    }

    [SkippableFact]
    public async Task Arcs_AreDrawnForTheChosenAnnotationOnly()
    {
        await using var open = await OpenPage.Of(chromium, Harbour.Corpus());
        (await open.Page.Locator(".arc").CountAsync()).Should().Be(0);

        await open.GoTo("#march-1/her");

        (await open.Page.Locator(".arc text:not(.halo)").AllTextContentsAsync()).Should().Equal(["antecedent"],
            "the two are linked, and their entity adds nothing");
    }

    [SkippableFact]
    public async Task Mentions_OfOneEntity_AreLinkedWhereNothingElseLinksThem()
    {
        ViewField[] aurora = [new ViewField(0, ViewValue.OfEntity(0))];
        var log = new ViewDocument("log", "Aurora came, and Aurora went.", [],
            [new ViewAnnotation(0, "a", 0, 6, aurora), new ViewAnnotation(0, "b", 17, 23, aurora)]);
        await using var open = await OpenPage.Of(chromium, Harbour.Corpus(log), "#log/b");

        (await open.Page.Locator(".arc.mention text:not(.halo)").AllTextContentsAsync()).Should().Equal("Aurora");
    }

    [SkippableFact]
    public async Task ASlash_GoesToTheSearch_FromASwitchToo()
    {
        await using var open = await OpenPage.Of(chromium, Harbour.Corpus());
        await open.Page.GetByLabel("regular expression").CheckAsync();

        await open.Page.Keyboard.PressAsync("/");
        await open.Page.Keyboard.TypeAsync("pi/?er");
        await open.Page.Keyboard.PressAsync("Enter");

        await open.Page.Locator(".places mark").First.WaitForAsync();
        (await open.Page.Locator(".places mark").AllInnerTextsAsync()).Should().Equal("pier");
        (await open.Page.Locator(".places h2").InnerTextAsync()).Should().Be("“pi/?er” 1");
    }

    [SkippableFact]
    public async Task LabelsOfArcs_DoNotCoverEachOther()
    {
        var mentions = Enumerable.Range(0, 6)
            .Select(i => new ViewAnnotation(0, $"m{i}", i * 7, (i * 7) + 6, i == 0 ? [] : [new ViewField(2, ViewValue.OfAnnotation(0))]));
        await using var open = await OpenPage.Of(chromium,
            Harbour.Corpus(new ViewDocument("log", string.Concat(Enumerable.Repeat("Aurora ", 6)), [], [.. mentions])), "#log/m0");

        var boxes =
            await open.Page
                .EvaluateAsync<double[][]>("() => [...document.querySelectorAll('.arc text:not(.halo)')].map(text => text.getBoundingClientRect()).map(box " +
                    "=> [box.left, box.top, box.right, box.bottom])");
        boxes.Should().HaveCount(5);
        boxes.SelectMany((a, i) => boxes.Take(i), (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] + 2 < b[3] && b[1] + 2 < a[3]).Should().NotContain(true);
    }

    [SkippableFact]
    public async Task ArrowKeys_GoFromAnnotationToAnnotation_AndAreHeard()
    {
        await using var open = await OpenPage.Of(chromium, Harbour.Corpus());
        await open.Page.Locator(".text").FocusAsync();

        await open.Page.Keyboard.PressAsync("ArrowRight");
        open.Page.Url.Should().EndWith("#march-1/passing");
        (await open.Page.GetByRole(AriaRole.Status).First.InnerTextAsync()).Should().Be("Sighting: the Aurora passed. 2 of 10 annotations.");

        await open.Page.Keyboard.PressAsync("ArrowRight");
        open.Page.Url.Should().EndWith("#march-1/aurora");
        await open.Page.Keyboard.PressAsync("Escape");
        open.Page.Url.Should().EndWith("#march-1");
    }

    [SkippableTheory]
    [InlineData("THE", "texts", false, 3)]
    [InlineData(@"\bo\w+", "texts", true, 2)]
    [InlineData("السفينة", "texts", false, 1)]
    [InlineData("pronoun", "values", false, 1)]
    [InlineData("aurora", "values", false, 3)]
    [InlineData("a.b", "texts", false, 0)]
    public async Task ASearch_ListsEachPlaceWithItsContext(string query, string scope, bool isExpression, int count)
    {
        await using var open = await OpenPage.Of(chromium, Harbour.Corpus());

        await open.Page.Keyboard.PressAsync("/");
        await open.Page.Keyboard.TypeAsync(query);
        await open.Page.GetByLabel("Search in").SelectOptionAsync(scope);
        await open.Page.GetByLabel("regular expression").SetCheckedAsync(isExpression);
        await open.Page.GetByRole(AriaRole.Searchbox, new() { Name = "Search" }).PressAsync("Enter");

        await open.Page.Locator(".places h2").WaitForAsync();
        (await open.Page.Locator(".places h2 .count").InnerTextAsync()).Should().Be(count.ToString());
        (await open.Page.Locator(".places mark").CountAsync()).Should().Be(count);
        open.Troubles.Should().BeEmpty();
    }

    [SkippableFact]
    public async Task ABrokenExpression_IsToldAndSearchesNothing()
    {
        await using var open = await OpenPage.Of(chromium, Harbour.Corpus());

        await open.Page.GetByRole(AriaRole.Searchbox, new() { Name = "Search" }).FillAsync("(");
        await open.Page.GetByLabel("regular expression").CheckAsync();
        await open.Page.GetByRole(AriaRole.Searchbox, new() { Name = "Search" }).PressAsync("Enter");

        (await open.Page.GetByRole(AriaRole.Alert).InnerTextAsync()).Should().Contain("Unterminated group");
        open.Troubles.Should().BeEmpty();
    }

    [SkippableFact]
    public async Task Entities_AreListedWithTheirMentions()
    {
        await using var open = await OpenPage.Of(chromium, Harbour.Corpus());

        await open.Page.GetByRole(AriaRole.Link, new() { Name = "Entities" }).ClickAsync();

        (await open.Page.Locator(".entities .index li").AllInnerTextsAsync()).Select(static row => row.Split('\n')[^1]).Should().Equal("3", "0");
        await open.Page.Locator(".entities .index a").First.ClickAsync();
        (await open.Page.Locator(".entities .places mark").AllInnerTextsAsync()).Should().Equal("Aurora", "her", "السفينة");
        await open.Page.Locator(".entities .places a").Nth(1).ClickAsync();
        open.Page.Url.Should().EndWith("#march-1/her");
    }

    [SkippableFact]
    public async Task Diagnostics_LeadToTheirPlaces()
    {
        await using var open = await OpenPage.Of(chromium, Harbour.Corpus());

        await open.Page.GetByRole(AriaRole.Link, new() { Name = "Diagnostics" }).ClickAsync();

        (await open.Page.Locator(".diagnostic .severity").AllInnerTextsAsync()).Should().Equal("error", "warning");
        await open.Page.Locator("a.diagnostic").ClickAsync();
        open.Page.Url.Should().EndWith("#march-1/86-94");
        var (left, _) = await open.LettersOf("the pier");
        ((double)(await open.Page.Locator(".sent:visible").BoundingBoxAsync())!.X).Should().BeApproximately(left, 1);
    }
}
