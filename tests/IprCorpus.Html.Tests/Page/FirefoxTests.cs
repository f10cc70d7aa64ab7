using System.Text.Json;
using IprCorpus.Html.Tests.Browser;

namespace IprCorpus.Html.Tests.Page;

/// <summary>The page in another browser: one run through its views.</summary>
public sealed class FirefoxTests
{
    [SkippableFact]
    public async Task ThePage_WorksThereToo()
    {
        await using var firefox = await Firefox.Start();
        var folder = Directory.CreateTempSubdirectory("iprcorpus-html-").FullName;
        try
        {
            var path = Path.Combine(folder, "page.html");
            await using (var writer = new StreamWriter(path))
            {
                PageWriter.Write(writer, Harbour.Corpus());
            }

            await firefox.GoTo(new Uri(path).AbsoluteUri + "#march-1/her");
            await firefox
                .Evaluate("new Promise(done => { const look = () => document.querySelector('.bar.selected') ? done() : setTimeout(look, 50); look(); })");

            (await firefox.Evaluate("document.querySelector('.card').innerText")).Should().Contain("pronoun").And.Contain("Mention “Aurora”");
            (await firefox.Evaluate("document.querySelectorAll('.arc').length")).Should().Be("1");
            (await Boxes(firefox, "Aurora", 2)).Should().BeTrue("the bar lies under its word");

            await firefox.Evaluate("location.hash = '#march-2'");
            await firefox.Evaluate("new Promise(done => setTimeout(done, 200))");
            (await firefox.Evaluate("document.querySelector('.letters').dir")).Should().Be("rtl");
            (await Boxes(firefox, "السفينة", Harbour.Annotations.Count)).Should().BeTrue("the bar lies under its word");

            foreach (var view in new[] { "entities", "pictures", "diagnostics" })
            {
                await firefox.Evaluate($"location.hash = '#!{view}'");
                await firefox.Evaluate("new Promise(done => setTimeout(done, 200))");
                (await firefox.Evaluate($"document.querySelector('.body > .{view}').innerText.length > 20")).Should().BeOneOf("true", "True");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<bool> Boxes(Firefox firefox, string word, int annotation) => bool.Parse(await firefox.Evaluate(
        $$"""
        (() => {
          for (const letters of document.querySelectorAll(".letters")) {
            const at = letters.textContent.indexOf({{JsonSerializer.Serialize(word)}});
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(letters.firstChild, at);
            range.setEnd(letters.firstChild, at + {{word.Length}});
            const [words, bar] = [range.getBoundingClientRect(), document.querySelector("[data-annotation='{{annotation}}']").getBoundingClientRect()];
            return Math.abs(words.left - bar.left) < 1.5 && Math.abs(words.right - bar.right) < 1.5;
          }
          return false;
        })()
        """));
}
