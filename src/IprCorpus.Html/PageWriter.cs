using System.Net;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using IprCorpus.Html.Data;
using IprCorpus.Html.Pictures;
using IprCorpus.Html.View;

namespace IprCorpus.Html;

/// <summary>Writes a corpus as one HTML file: the page's script and style, and the data as gzip in base64.</summary>
internal static class PageWriter
{
    private static readonly Lazy<string> Script = new(static () => Read("page.js"));
    private static readonly Lazy<string> Style = new(static () => Read("page.css"));

    /// <summary>Writes the page. The same corpus gives the same bytes.</summary>
    /// <param name="writer">The writer to write to.</param>
    /// <param name="corpus">The corpus to show.</param>
    /// <param name="mode">The way in which it comes to its readers.</param>
    public static void Write(TextWriter writer, ViewCorpus corpus, PageMode mode = PageMode.File)
    {
        var title = WebUtility.HtmlEncode(corpus.Name);
        writer.Write(
            $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Policy(mode)}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>{title}</title>
            <style>{Style.Value}</style>
            </head>
            <body>
            <main><noscript>This page needs a browser that runs its script. The script asks no server for anything.</noscript></main>
            <script id="data" type="application/octet-stream">
            """);
        writer.Write(Convert.ToBase64String(Data(corpus, mode)));
        writer.Write($"</script>\n<script>{Script.Value}</script>\n</body>\n</html>\n");
    }

    /// <summary>Gives the data alone, as gzip: what a page that is open already needs.</summary>
    public static byte[] Data(ViewCorpus corpus, PageMode mode) => CorpusData.Compress(corpus, CorpusPictures.Of(corpus), mode);

    /// <summary>
    /// Lets the browser run this script and apply this style, and nothing else, so that no text of a corpus can do anything even if a fault
    /// of the page took it for markup.
    /// </summary>
    private static string Policy(PageMode mode) =>
        $"default-src 'none'; script-src '{Hash(Script.Value)}'; style-src '{Hash(Style.Value)}'; base-uri 'none'; form-action 'none'"
        + (mode == PageMode.Live ? "; connect-src 'self'" : "");

    private static string Hash(string content) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly has no resource '{name}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);

        // Browsers read line breaks as line feeds, and hash what they have read.
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n');
    }
}
