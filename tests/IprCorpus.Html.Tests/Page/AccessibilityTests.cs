using Deque.AxeCore.Playwright;
using IprCorpus.Html.Tests.Browser;
using Microsoft.Playwright;

namespace IprCorpus.Html.Tests.Page;

/// <summary>What axe-core finds wrong with the page for those who use it without eyes or mouse.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AccessibilityTests(Chromium chromium)
{
    [SkippableTheory]
    [InlineData("", ColorScheme.Light)]
    [InlineData("", ColorScheme.Dark)]
    [InlineData("#march-1/her", ColorScheme.Light)]
    [InlineData("#march-1/her", ColorScheme.Dark)]
    [InlineData("#march-2", ColorScheme.Light)]
    [InlineData("#!entities/aurora", ColorScheme.Light)]
    [InlineData("#!pictures", ColorScheme.Light)]
    [InlineData("#!pictures", ColorScheme.Dark)]
    [InlineData("#!diagnostics", ColorScheme.Light)]
    public async Task NothingIsFound(string address, ColorScheme scheme)
    {
        await using var open = await OpenPage.Of(chromium, Harbour.Corpus(), address, scheme);

        var result = await open.Page.RunAxe();

        result.Violations
            .Select(static violation => $"{violation.Id}: {violation.Help}: {string.Join(" ", violation.Nodes.Take(3).Select(static node => node.Html))}")
                .Should().BeEmpty();
    }

    [SkippableFact]
    public async Task EveryPart_IsReachedWithTheTabKey()
    {
        await using var open = await OpenPage.Of(chromium, Harbour.Corpus());
        var reached = new HashSet<string>();
        for (var i = 0; i < 40; i++)
        {
            await open.Page.Keyboard.PressAsync("Tab");
            reached.Add(
                await open.Page
                    .EvaluateAsync<string>("() => document.activeElement.closest('nav, form, .documents, .types, .tools, .text, .card')?.className || " +
                        "document.activeElement.closest('nav')?.tagName || ''"));
        }

        reached.Should().Contain(["NAV", "search", "documents", "types", "tools", "text", "card"]);
    }
}
