using System.Globalization;
using System.Text;
using IprCorpus.Html.Tests.Browser;
using IprCorpus.Html.View;
using Xunit.Abstractions;

namespace IprCorpus.Html.Tests.Page;

/// <summary>What a page costs beside displaCy's of the same documents, in one run. Sizes are asserted; times are printed, and depend on the machine.</summary>
[Collection(BrowserCollection.Name)]
public sealed class FigureTests(Chromium chromium, ITestOutputHelper output)
{
    private const string Opened =
        """
        () => new Promise(done => {
          const look = () => {
            if (document.readyState !== "complete" || document.querySelector("main:empty")) return setTimeout(look, 5);
            requestAnimationFrame(() => setTimeout(() => done(performance.now())));
          };
          look();
        })
        """;

    private const string Jumps =
        """
        async () => {
          const times = [];
          for (let i = 0; i < 15; i++) {
            const start = performance.now();
            location.hash = "#doc-" + String((i * 37 + 41) % 100).padStart(3, "0");
            await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
            times.push(performance.now() - start);
          }
          return times.sort((a, b) => a - b)[7];
        }
        """;

    [SkippableFact]
    public async Task APage_BesideThatOfDisplacy()
    {
        var corpus = ScaleTests.Large(documents: 100, tokens: 1000);

        var own = await Measure("this page", PageOf(corpus));
        var other = await Measure("displaCy", DisplacyPage.Of(corpus));

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{"ratio",-12}{other.Size / own.Size,10:F1}{other.Elements / own.Elements,14:F1}{other.Opened / own.Opened,15:F1}{other.Jump / own.Jump,30:F1}"));
        (own.Size * 10).Should().BeLessThan(other.Size);
        own.Elements.Should().BeLessThan(6000);
    }

    [SkippableFact]
    public async Task APage_OfAMillionAnnotations()
    {
        var own = await Measure("a million", PageOf(ScaleTests.Large(documents: 100, tokens: 10_000)));

        own.Elements.Should().BeLessThan(6000);
        own.Size.Should().BeLessThan(20_000_000);
    }

    private static string PageOf(ViewCorpus corpus)
    {
        using var writer = new StringWriter();
        PageWriter.Write(writer, corpus);
        return writer.ToString();
    }

    private async Task<Figures> Measure(string name, string html)
    {
        var folder = Directory.CreateTempSubdirectory("iprcorpus-html-");
        try
        {
            var path = Path.Combine(folder.FullName, "page.html");
            await File.WriteAllTextAsync(path, html);
            await using var context = await chromium.NewContextAsync();
            var page = await context.NewPageAsync();
            await page.GotoAsync(new Uri(path).AbsoluteUri, new() { Timeout = 240_000 });
            var figures = new Figures(
                Encoding.UTF8.GetByteCount(html),
                await page.EvaluateAsync<double>(Opened),
                await page.EvaluateAsync<int>("() => document.querySelectorAll('*').length"),
                await page.EvaluateAsync<double>("() => performance.getEntriesByName('first-screen')[0]?.duration ?? 0"),
                await page.EvaluateAsync<double>(Jumps));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-12}{figures.Size / 1_000_000,7:F1} MB{figures.Elements,9:N0} elements{figures.Opened,8:N0} ms opened" +
                    $"{figures.FirstScreen,6:N0} ms first screen{figures.Jump,6:N0} ms a jump"));
            return figures;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private sealed record Figures(double Size, double Opened, double Elements, double FirstScreen, double Jump);
}
