using IprCorpus.Html.Tests.Browser;
using IprCorpus.Html.View;

namespace IprCorpus.Html.Tests.Page;

/// <summary>Two sides in one text.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ComparisonTests(Chromium chromium)
{
    [SkippableFact]
    public async Task EachSide_IsToldByItsLabel_AndLeadsToTheOther()
    {
        await using var open = await OpenPage.Of(chromium, Compared);

        (await open.Page.Locator(".bar .label").AllInnerTextsAsync()).Should().BeEquivalentTo(["Ship", "Ship, left", "Ship, right", "Person, right only"]);
        await open.Page.Locator(".bar.side-left").ClickAsync();
        (await open.Page.Locator(".difference").InnerTextAsync()).Should()
            .StartWith("In “first”: other boundaries on the other side.").And.Contain("Ship “the old lighthouse”");
        open.Troubles.Should().BeEmpty();
    }

    [SkippableFact]
    public async Task KindsOfDifferences_AreSwitches()
    {
        await using var open = await OpenPage.Of(chromium, Compared);
        (await open.Page.Locator(".differences .count").AllInnerTextsAsync()).Should().Equal("1", "1", "2", "0", "0");

        await open.Page.GetByLabel("alike on both sides").UncheckAsync();

        (await open.Page.Locator(".bar").CountAsync()).Should().Be(3);
    }

    private static ViewCorpus Compared => new(
        "Compared", null, new ViewType("Document", -1, null, []), [], [new ViewType("Ship", -1, null, []), new ViewType("Person", -1, null, [])], [], [],
        [new ViewDocument("march-1", Harbour.Text, [],
        [
            new ViewAnnotation(0, "a", 12, 18, []),
            new ViewAnnotation(0, "b", 26, 44, []) { Side = ViewSide.Right, Difference = ViewDifference.Boundaries, Counterpart = 2 },
            new ViewAnnotation(0, "c", 30, 44, []) { Side = ViewSide.Left, Difference = ViewDifference.Boundaries, Counterpart = 1 },
            new ViewAnnotation(1, "d", 76, 82, []) { Side = ViewSide.Right, Difference = ViewDifference.Missing },
        ])])
    {
        Comparison = new ViewComparison("first", "second"),
    };
}
