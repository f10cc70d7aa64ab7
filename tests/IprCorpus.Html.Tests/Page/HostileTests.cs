using IprCorpus.Html.Tests.Browser;
using IprCorpus.Html.View;
using IprCorpus.Tool.Files;
using IprCorpus.Tool.View;

namespace IprCorpus.Html.Tests.Page;

/// <summary>Nothing that a corpus says is obeyed.</summary>
[Collection(BrowserCollection.Name)]
public sealed class HostileTests(Chromium chromium)
{
    private static readonly string[] Evils =
    [
        "<script>alert(1)</script>", "</script><script>alert(2)</script>", "<img src=x onerror=alert(3)>", "</title><svg onload=alert(4)>", "<!--", "]]>",
        "javascript:alert(5)", "\" onmouseover=\"alert(6)", "'-alert(7)-'", "${alert(8)}", "\u2028\u2029\u0000\u001f\u202e", "\ud800",
        "<style>*{display:none}</style>", "url(https://evil.example/x)",
        "#!places", "../../etc/passwd", "constructor", "__proto__",
    ];

    [SkippableFact]
    public async Task WhateverACorpusSays_IsTextOnThePage()
    {
        await using var open = await OpenPage.Of(chromium, Corpus);

        foreach (var view in new[] { "", "#!entities", "#!pictures", "#!diagnostics" })
        {
            await open.GoTo(view);
            await open.Page.WaitForTimeoutAsync(50);
            (await open.Page.EvaluateAsync<int>("() => document.querySelectorAll('script, img, iframe, object, embed, style').length")).Should().Be(2,
                "the page has its script and its style");
            (await open.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('[href]')].map(link => link.getAttribute('href'))")).Should()
                .OnlyContain(static link => link.StartsWith('#'));
        }

        open.Troubles.Should().BeEmpty();
    }

    [SkippableFact]
    public async Task EveryHostileDocument_CanBeOpenedAndSentFor()
    {
        await using var open = await OpenPage.Of(chromium, Corpus);
        for (var i = 0; i < Evils.Length; i++)
        {
            await open.Page.Locator(".documents li").Nth(i).Locator("a").ClickAsync();
            await open.Page.ClickAsync(".bar >> nth=0");
            (await open.Page.Locator(".card blockquote").InnerTextAsync()).Trim().Should().NotBeNull();
            var address = new Uri(open.Page.Url).Fragment;

            await open.GoTo(address);

            new Uri(open.Page.Url).Fragment.Should().Be(address);
            (await open.Page.Locator(".card code").First.TextContentAsync()).Should().Be(Evils[i].Replace('\ud800', '\ufffd'));
        }

        open.Troubles.Should().BeEmpty();
    }

    [SkippableFact]
    public async Task NamesOfFiles_AreTextToo()
    {
        Skip.If(OperatingSystem.IsWindows(), "No file can have these names there.");
        var folder = Directory.CreateTempSubdirectory("iprcorpus-hostile-");
        try
        {
            string[] names = ["<img src=x onerror=alert(1)>", "'-alert(2)-'", "a\" onload=\"alert(3)", "#!places", "%2e%2e%2f", "\u202egnp"];
            File.WriteAllText(Path.Combine(folder.FullName, "corpus.yaml"), "corpus: Harbour\nformat: 1\n");
            foreach (var name in names)
            {
                File.WriteAllText(Path.Combine(folder.FullName, name + ".txt"), "the pier");
                File.WriteAllText(Path.Combine(folder.FullName, name + ".ann"), "T1\tPlace 4 8\tpier\nT2\tPlace 0 90\tnowhere\n");
            }

            var corpus = CorpusView.Of(OpenedCorpus.Open(folder, CancellationToken.None), folder)!;
            await using var open = await OpenPage.Of(chromium, corpus, "#!diagnostics");

            corpus.Documents.Should().HaveCount(names.Length);
            corpus.Diagnostics.Should().NotBeEmpty();
            (await open.Page.Locator(".documents .name").AllInnerTextsAsync()).Should().HaveCount(names.Length);
            for (var i = 0; i < names.Length; i++)
            {
                await open.Page.Locator(".documents li").Nth(i).Locator("a").ClickAsync();
                await open.GoTo(new Uri(open.Page.Url).Fragment);
                (await open.Page.Locator(".card code").First.TextContentAsync()).Should().Be(corpus.Documents[i].Id);
            }

            open.Troubles.Should().BeEmpty();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void ThePage_HoldsNoTextOfACorpusButItsName()
    {
        using var writer = new StringWriter();
        PageWriter.Write(writer, Corpus);

        var page = writer.ToString();
        page.Should().NotContain("alert(").And.NotContain("evil.example");
        page.Should().Contain("<title>&lt;/title&gt;&lt;img src=x&gt;</title>");
        page.Split("<script").Should().HaveCount(3);
    }

    private static ViewCorpus Corpus
    {
        get
        {
            var type = new ViewType(Evils[0], -1, Evils[2],
                [.. Evils.Select(static (evil, i) => new ViewProperty(evil, i % 2 == 0 ? ViewKind.Text : ViewKind.Enum, "E", evil))]);
            return new ViewCorpus(
                "</title><img src=x>", Evils[1], new ViewType("Document", -1, null, [new ViewProperty(Evils[3], ViewKind.Date)]),
                [new ViewType(Evils[2], -1, Evils[0], [new ViewProperty("name", ViewKind.Text)])], [type],
                [new ViewEnum("E", Evils[4], [.. Evils.Select(static evil => (evil, (string?)evil))])],
                [.. Evils.Select(static evil => new ViewEntity(0, evil, [new ViewField(0, ViewValue.OfText(evil))]))],
                [.. Evils.Select(evil => new ViewDocument(evil, evil + " " + evil, [new ViewField(0, ViewValue.OfText(evil))],
                    [new ViewAnnotation(0, evil, 0, evil.Length, [.. Evils.Select(static (value, i) => new ViewField(i, ViewValue.OfText(value)))])]))])
            {
                Diagnostics = [.. Evils.Select(static (evil, i) => new ViewDiagnostic(ViewSeverity.Error, evil, evil, evil, i, 0, 1))],
            };
        }
    }
}
