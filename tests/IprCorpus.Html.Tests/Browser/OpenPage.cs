using IprCorpus.Html.View;
using Microsoft.Playwright;

namespace IprCorpus.Html.Tests.Browser;

/// <summary>A page in the browser, opened as a file, and all that went wrong on it.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly string _path;

    private OpenPage(IBrowserContext context, IPage page, string path) => (_context, Page, _path) = (context, page, path);

    public IPage Page { get; }

    /// <summary>Gets errors of scripts, messages of the console, dialogs, and requests for anything but the file.</summary>
    public List<string> Troubles { get; } = [];

    public string Url => new Uri(_path).AbsoluteUri;

    public static async Task<OpenPage> Of(Chromium chromium, ViewCorpus corpus, string address = "", ColorScheme scheme = ColorScheme.Light, int width = 1500)
    {
        var context = await chromium.NewContextAsync(scheme, width);
        var path = Path.Combine(Directory.CreateTempSubdirectory("iprcorpus-html-").FullName, "page.html");
        await using (var writer = new StreamWriter(path))
        {
            PageWriter.Write(writer, corpus);
        }

        var open = new OpenPage(context, await context.NewPageAsync(), path);
        open.Page.PageError += (_, error) => open.Troubles.Add(error);
        open.Page.Console += (_, message) => open.Troubles.Add(message.Text);
        open.Page.Dialog += (_, dialog) => open.Troubles.Add($"dialog {dialog.Message}");
        open.Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(open.Url, StringComparison.Ordinal))
            {
                open.Troubles.Add($"request {request.Url}");
            }
        };
        await open.GoTo(address);
        return open;
    }

    public async Task GoTo(string address)
    {
        await Page.GotoAsync("about:blank");
        await Page.GotoAsync(Url + address);
        await Page.WaitForSelectorAsync(".app");
    }

    /// <summary>Gets the bar of an annotation.</summary>
    public ILocator Bar(int annotation) => Page.Locator($"[data-annotation='{annotation}']");

    /// <summary>Gets where the browser has put a text of the page, in pixels.</summary>
    public async Task<(double Left, double Right)> LettersOf(string text)
    {
        var ends = await Page.EvaluateAsync<double[]>(
            """
            text => {
              for (const letters of document.querySelectorAll(".letters")) {
                const at = letters.textContent.indexOf(text);
                if (at < 0) continue;
                const range = document.createRange();
                range.setStart(letters.firstChild, at);
                range.setEnd(letters.firstChild, at + text.length);
                const box = range.getBoundingClientRect();
                return [box.left, box.right];
              }
            }
            """,
            text);
        return (ends[0], ends[1]);
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Directory.Delete(Path.GetDirectoryName(_path)!, recursive: true);
    }
}
