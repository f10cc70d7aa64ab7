using IprCorpus.Html.Tests.Browser;
using IprCorpus.Tool.Serving;
using Microsoft.Playwright;

namespace IprCorpus.Html.Tests.Page;

/// <summary>A page that is served while somebody edits the corpus, in a browser that looks at it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LiveTests(Chromium chromium) : IDisposable
{
    private const string Schema = """
        corpus: Harbour
        format: 1
        entities:
          Ship: { properties: { name: string } }
        annotations:
          Sighting: { properties: { ship: Ship? } }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("iprcorpus-live-");

    [SkippableFact]
    public async Task AnEdit_IsShown_AndThePlaceIsKept()
    {
        Write("corpus.yaml", Schema);
        Write("log.yaml", Log("Aurora"));
        using var page = new LivePage(_folder);
        using var server = new LiveServer(page);
        using var stop = new CancellationTokenSource();
        var running = server.Run(stop.Token);
        await using var context = await chromium.NewContextAsync(width: 1300);
        var browser = await context.NewPageAsync();

        await browser.GotoAsync(server.Address + "#log/s150");
        await browser.WaitForSelectorAsync(".bar.selected");
        await browser.Locator(".text").FocusAsync();
        await browser.EvaluateAsync("() => document.querySelector('.text').scrollTop += 137");
        await browser.Locator(".types input").Nth(0).WaitForAsync();
        var top = await TopLine(browser);

        Write("log.yaml", Log("Borealis"));
        await browser.GetByText("the Borealis passed pier 150").First.WaitForAsync();

        new Uri(browser.Url).Fragment.Should().Be("#log/s150");
        (await TopLine(browser)).Should().Be(top);
        (await browser.Locator(".card code").First.InnerTextAsync()).Should().Be("s150");
        (await browser.EvaluateAsync<string>("() => document.activeElement.className")).Should().Be("text", "the keys go on where they were");

        await browser.GetByRole(AriaRole.Searchbox, new() { Name = "Search", Exact = true }).FillAsync("pier 7.");
        await browser.Keyboard.PressAsync("Enter");
        await browser.Locator(".places mark").First.WaitForAsync();
        Write("log.yaml", Log("Aurora"));
        await browser.Locator(".places .before", new() { HasText = "Aurora" }).First.WaitForAsync();
        (await browser.Locator(".places mark").AllInnerTextsAsync()).Should().Equal("pier 7.");

        Write("corpus.yaml", "corpus: [");
        await browser.Locator(".notice", new() { HasText = "corpus.yaml has errors" }).WaitForAsync();
        await stop.CancelAsync();
        await running;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string name, string content) => File.WriteAllText(Path.Combine(_folder.FullName, name), content);

    private static string Log(string ship)
    {
        var sightings = Enumerable.Range(1, 300).ToList();
        return "entities:\n  - Ship: aurora\n    name: Aurora\n---\ndocument: log\ntext: |\n"
            + string.Concat(sightings.Select(number => $"  At dawn the {ship} passed pier {number}.\n"))
            + "annotations:\n"
            + string.Concat(sightings.Select(number => $"  - Sighting: s{number}\n    exact: pier {number}\n    suffix: .\n    ship: aurora\n"));
    }

    private static Task<string> TopLine(IPage browser) => browser.EvaluateAsync<string>(
        """
        () => {
          const top = document.querySelector(".text").getBoundingClientRect().top;
          const lines = [...document.querySelectorAll(".line")].filter(line => line.getBoundingClientRect().bottom > top);
          lines.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
          return lines[0].querySelector(".number").textContent;
        }
        """);
}
