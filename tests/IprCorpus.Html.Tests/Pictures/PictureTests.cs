using System.Xml.Linq;
using IprCorpus.Html.Pictures;
using IprCorpus.Html.Tests.Browser;
using IprCorpus.Html.View;

namespace IprCorpus.Html.Tests.Pictures;

/// <summary>Pictures of the whole, on the page and alone.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PictureTests(Chromium chromium)
{
    [Fact]
    public void ACorpus_HasThePicturesThatItHasTheDataFor() =>
        CorpusPictures.Of(Harbour.Corpus()).Select(static picture => picture.Key).Should().Equal("types", "documents", "timeline");

    [Fact]
    public void ACorpusOfNothing_HasNone() =>
        CorpusPictures.Of(new ViewCorpus("Empty", null, new ViewType("Document", -1, null, []), [], [], [], [], [])).Should().BeEmpty();

    [Fact]
    public void Speakers_AreCountedByTheCharactersThatAreAttributedToThem()
    {
        var picture = CorpusPictures.Of(Talk).Single(static picture => picture.Key == "speakers");

        picture.Marks.Select(static mark => mark.Tip).OfType<string>().Should().Equal("Ada: 11 characters in 2", "Bob: 4 characters in 1");
        picture.Marks.Select(static mark => mark.Link).OfType<PictureLink.OfList>().First().Annotations.Should().Equal(1, 3);
    }

    [Fact]
    public void WhatOccursTogether_IsCountedBySentence()
    {
        var picture = CorpusPictures.Of(Talk).Single(static picture => picture.Key == "together");

        picture.Marks.Select(static mark => mark.Tip).OfType<string>().Should().Equal("Ada and Bob: 2", "Bob and Ada: 2");
    }

    [Fact]
    public void Relations_GoFromTheEntityThatIsNamedFirst()
    {
        var picture = CorpusPictures.Of(Talk).Single(static picture => picture.Key == "relations");

        picture.Marks.Select(static mark => mark.Tip).OfType<string>().Should().Contain("Said: Ada → Bob");
    }

    [SkippableTheory]
    [InlineData("types", "Mention: 3", "Mention", 3)]
    [InlineData("timeline", "the Aurora passed: 2020-03-01TMO, 2020-03-01 – 2020-03-02", "2020-03-01TMO", 1)]
    public async Task AShape_LeadsToItsPlaces(string picture, string shape, string title, int places)
    {
        await using var open = await OpenPage.Of(chromium, Harbour.Corpus(), "#!pictures");

        await open.Page.Locator($".{picture} a[aria-label='{shape}']").ClickAsync();

        (await open.Page.Locator(".places h2").InnerTextAsync()).Should().Be($"{title} {places}");
        (await open.Page.Locator(".places mark").CountAsync()).Should().Be(places);
        open.Troubles.Should().BeEmpty();
    }

    [Fact]
    public void Svg_IsAFileOfItsOwn_WhateverItSays()
    {
        var evil = new ViewType("</text><script>alert(1)</script>\u0001", -1, null, []);
        var corpus = new ViewCorpus("Evil", null, new ViewType("Document", -1, null, []), [], [evil], [], [],
            [new ViewDocument("d", "text", [], [new ViewAnnotation(0, null, 0, 4, [])])]);
        using var stream = new MemoryStream();

        SvgWriter.Write(stream, CorpusPictures.Of(corpus).Single());

        stream.Position = 0;
        var svg = XDocument.Load(stream);
        svg.Root!.Name.Should().Be(XName.Get("svg", "http://www.w3.org/2000/svg"));
        svg.Descendants().Select(static element => element.Name.LocalName).Distinct().Should().BeSubsetOf(["svg", "title", "text", "rect", "path", "circle"]);
        svg.Descendants().SelectMany(static element => element.Attributes()).Should()
            .NotContain(static attribute => attribute.Value.Contains("alert", StringComparison.Ordinal));
    }

    /// <summary>Two sentences; Ada speaks in both, to Bob in the first.</summary>
    private static ViewCorpus Talk => new(
        "Talk", null, new ViewType("Document", -1, null, []),
        [new ViewType("Person", -1, null, [new ViewProperty("name", ViewKind.Text)])],
        [
            new ViewType("Sentence", -1, null, []) { Role = ViewRole.Sentence },
            new ViewType("Said", -1, null, [new ViewProperty("speaker", ViewKind.Entity), new ViewProperty("addressee", ViewKind.Entity)]),
        ],
        [],
        [new ViewEntity(0, "ada", [new ViewField(0, ViewValue.OfText("Ada"))]), new ViewEntity(0, "bob", [new ViewField(0, ViewValue.OfText("Bob"))])],
        [new ViewDocument("d", "Hello, you. Yes. Ouch!", [],
        [
            new ViewAnnotation(0, null, 0, 11, []),
            new ViewAnnotation(1, null, 0, 8, [new ViewField(0, ViewValue.OfEntity(0)), new ViewField(1, ViewValue.OfEntity(1))]),
            new ViewAnnotation(0, null, 12, 22, []), new ViewAnnotation(1, null, 12, 15, [new ViewField(0, ViewValue.OfEntity(0))]),
            new ViewAnnotation(1, null, 17, 21, [new ViewField(0, ViewValue.OfEntity(1))]),
        ])]);
}
