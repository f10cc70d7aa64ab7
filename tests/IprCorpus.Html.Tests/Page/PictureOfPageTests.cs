using IprCorpus.Html.Tests.Browser;
using Microsoft.Playwright;

namespace IprCorpus.Html.Tests.Page;

/// <summary>
/// Pages as they were approved by eye. The browser compares them itself, coarsely: in cells of 12 pixels, of which a few may differ, so that
/// the letters of another version of the browser or of its fonts are no difference, and a lost bar, colour or column is one.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class PictureOfPageTests(Chromium chromium)
{
    private const double Tolerance = 0.02;

    [SkippableTheory]
    [InlineData("text", "#march-1/her", ColorScheme.Light)]
    [InlineData("dark", "#march-1/her", ColorScheme.Dark)]
    [InlineData("arabic", "#march-2/ship", ColorScheme.Light)]
    [InlineData("pictures", "#!pictures", ColorScheme.Light)]
    public async Task ThePage_LooksAsApproved(string name, string address, ColorScheme scheme)
    {
        await using var open = await OpenPage.Of(chromium, Harbour.Corpus(), address, scheme, width: 1280);
        await open.Page.Mouse.MoveAsync(0, 0);
        var taken = await open.Page.ScreenshotAsync();
        var approved = Repository.PathOf("tests", "IprCorpus.Html.Tests", "Page", $"{name}.verified.png");
        var received = Path.ChangeExtension(approved, null).Replace(".verified", ".received", StringComparison.Ordinal) + ".png";
        if (!File.Exists(approved))
        {
            await File.WriteAllBytesAsync(received, taken);
            Assert.Fail($"There is no approved picture yet: look at {received}, and rename it if it is right.");
        }

        var share = await open.Page.EvaluateAsync<double>(Compare,
            new[] { Convert.ToBase64String(await File.ReadAllBytesAsync(approved)), Convert.ToBase64String(taken) });
        if (share > Tolerance)
        {
            await File.WriteAllBytesAsync(received, taken);
        }

        share.Should().BeLessThanOrEqualTo(Tolerance, $"a larger share of cells differs: {received} is what the page looks like now");
    }

    private const string Compare =
        """
        async ([one, two]) => {
          const cells = async base64 => {
            const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
            const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
            const canvas = new OffscreenCanvas(Math.ceil(bitmap.width / 12), Math.ceil(bitmap.height / 12));
            const context = canvas.getContext("2d");
            context.imageSmoothingQuality = "high";
            context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
            return context.getImageData(0, 0, canvas.width, canvas.height);
          };
          const [a, b] = [await cells(one), await cells(two)];
          if (a.width !== b.width || a.height !== b.height) return 1;
          let differing = 0;
          for (let i = 0; i < a.data.length; i += 4) {
            if (Math.max(...[0, 1, 2].map(k => Math.abs(a.data[i + k] - b.data[i + k]))) > 28) differing++;
          }
          return differing / (a.data.length / 4);
        }
        """;
}
