using IprCorpus.Html.Tests.Browser;
using IprCorpus.Html.View;
using Microsoft.Playwright;

namespace IprCorpus.Html.Tests.Page;

/// <summary>The text with its annotations, as the browser draws it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class TextTests(Chromium chromium)
{
    [SkippableTheory]
    [InlineData("passing", "the Aurora passed")]
    [InlineData("aurora", "Aurora")]
    [InlineData("overlap", "passed the old lighthouse")]
    public async Task ABar_LiesUnderItsWords(string id, string words)
    {
        await using var open = await OpenPage.Of(chromium, Harbour.Corpus());
        var (left, right) = await open.LettersOf(words);

        var box = (await open.Bar(At(id)).BoundingBoxAsync())!;

        ((double)box.X).Should().BeApproximately(left, 1);
        ((double)(box.X + box.Width)).Should().BeApproximately(right, 1);
        (await open.Bar(At(id)).Locator(".label").InnerTextAsync()).Should().Be(Harbour.Corpus().AnnotationTypes[Harbour.Annotations[At(id)].Type].Name);
        open.Troubles.Should().BeEmpty();
    }

    [SkippableFact]
    public async Task OverlappingBars_NeverTouch_LabelsIncluded()
    {
        await using var open = await OpenPage.Of(chromium, Harbour.Corpus());

        var touching = await open.Page.EvaluateAsync<int>(
            """
            () => {
              const boxes = [...document.querySelectorAll(".line")].map(line => [...line.querySelectorAll(".bar:not(.point)")].map(bar => {
                const [a, b] = [bar.getBoundingClientRect(), bar.querySelector(".label").getBoundingClientRect()];
                return { left: Math.min(a.left, b.left) + 1, right: Math.max(a.right, b.right) - 1, top: a.top };
              }));
              return boxes.flatMap(line => line.flatMap((a, i) => line.slice(i + 1).filter(b => a.top === b.top && a.left < b.right && b.left < a.right))).length;
            }
            """);

        touching.Should().Be(0);
    }

    [SkippableFact]
    public async Task ADiscontinuousAnnotation_HasABarForEachPart()
    {
        await using var open = await OpenPage.Of(chromium, Harbour.Corpus());

        (await open.Bar(At("heard")).CountAsync()).Should().Be(2);
        var (left, _) = await open.LettersOf("was");
        var (first, second) = ((await open.Bar(At("heard")).First.BoundingBoxAsync())!, (await open.Bar(At("heard")).Last.BoundingBoxAsync())!);
        ((double)(first.X + first.Width)).Should().BeLessThan(left);
        ((double)second.X).Should().BeGreaterThan(left);
    }

    [SkippableFact]
    public async Task APoint_IsSeenWhereItStands()
    {
        await using var open = await OpenPage.Of(chromium, Harbour.Corpus());
        var (_, right) = await open.LettersOf("twice");

        var box = (await open.Bar(At("gap")).BoundingBoxAsync())!;

        ((double)box.X).Should().BeApproximately(right, 1);
    }

    [SkippableFact]
    public async Task AnAnnotationOverALineEnd_HasABarOnBothLines()
    {
        await using var open = await OpenPage.Of(chromium, Harbour.Corpus());
        var last = Harbour.Annotations.Select(static (annotation, index) => (annotation.Id, index)).Single(static pair => pair.Id is null).index;

        (await open.Bar(last).CountAsync()).Should().Be(2);
        (await open.Bar(last).First.GetAttributeAsync("class")).Should().Contain("first").And.NotContain("last");
        (await open.Bar(last).Last.Locator(".label").InnerTextAsync()).Should().Be("… Sighting");
    }

    [SkippableFact]
    public async Task ArabicText_RunsFromTheRight_AndItsBarsWithIt()
    {
        await using var open = await OpenPage.Of(chromium, Harbour.Corpus(), "#march-2");
        var (left, right) = await open.LettersOf("السفينة");

        var box = (await open.Bar(Harbour.Annotations.Count).BoundingBoxAsync())!;

        ((double)box.X).Should().BeApproximately(left, 1);
        ((double)(box.X + box.Width)).Should().BeApproximately(right, 1);
        (await open.Page.Locator(".letters").First.GetAttributeAsync("dir")).Should().Be("rtl");
        var sheet = (await open.Page.Locator(".sheet").BoundingBoxAsync())!;
        right.Should().BeGreaterThan(sheet.X + (sheet.Width / 2));
    }

    [SkippableFact]
    public async Task CopiedText_IsTheTextOfTheDocument_WhateverThePageBreaks()
    {
        await using var open = await OpenPage.Of(chromium, Harbour.Corpus(), width: 1000);
        (await open.Page.Locator(".line").CountAsync()).Should().BeGreaterThan(2, "the first line has to be broken for this to mean something");

        await open.Page.Locator(".text").FocusAsync();
        await open.Page.EvaluateAsync("() => getSelection().selectAllChildren(document.querySelector('.sheet'))");
        await open.Page.Keyboard.PressAsync("Control+c");

        (await open.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()")).Should().Be(Harbour.Text);
    }

    [SkippableFact]
    public async Task TheRegularisedReading_ReplacesWordsAndSupplies_AndBarsFollow()
    {
        await using var open = await OpenPage.Of(chromium, Harbour.Corpus());

        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Regularised" }).ClickAsync();

        (await open.Page.Locator(".letters").First.InnerTextAsync()).Should()
            .Be("At dawn the Aurora passed the ancient lighthouse, and her horn was heard twice again.");
        var (left, right) = await open.LettersOf("passed the ancient lighthouse");
        var box = (await open.Bar(At("overlap")).BoundingBoxAsync())!;
        ((double)box.X).Should().BeApproximately(left, 1);
        ((double)(box.X + box.Width)).Should().BeApproximately(right, 1);
        (await open.Page.Locator(".mark.supplied").First.GetAttributeAsync("title")).Should().Be("As received: old");
    }

    [SkippableTheory]
    [InlineData("2020-03-01", "2020-03-01", "2020-03-01", "2020-03-02", "2020-03-02", "2020-03-01")]
    [InlineData("2020-09", "2020-09-01", "2020-09-01", "2020-10-01", "2020-10-01", "2020-09 (2020-09-01 – 2020-09-30)")]
    [InlineData("2020-03-01T07:59", "2020-03-01T07:59", "2020-03-01T07:59", "2020-03-01T08:00", "2020-03-01T08:00", "2020-03-01T07:59")]
    [InlineData("P1Y", "2019-07-01", "2020-01-01", "2020-11-08", "2020-11-08", "P1Y (begins between 2019-07-01 and 2020-01-01, ends 2020-11-07)")]
    [InlineData("../2020-11-07", null, null, "2020-11-08", "2020-11-08", "../2020-11-07 (until 2020-11-07)")]
    [InlineData("PXY", null, null, null, null, "PXY")]
    public async Task APeriod_SaysHowMuchIsKnownOfItsSides(string value, string? start, string? latestStart, string? earliestEnd, string? end, string shown)
    {
        var period = ViewValue.OfPeriod(value, Moment(start), Moment(latestStart), Moment(earliestEnd), Moment(end));
        await using var open = await OpenPage.Of(chromium,
            Harbour.Corpus(new ViewDocument("period", "then", [], [new ViewAnnotation(1, "when", 0, 4, [new ViewField(1, period)])])), "#period/when");

        (await open.Page.Locator(".card dd").First.InnerTextAsync()).Should().Be(shown);

        static DateTime? Moment(string? text) => text is null ? null : DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }

    [SkippableFact]
    public async Task ADiagnostic_IsMarkedInTheText()
    {
        await using var open = await OpenPage.Of(chromium, Harbour.Corpus());
        var (left, _) = await open.LettersOf("the pier");

        var box = (await open.Page.Locator(".mark.warning").BoundingBoxAsync())!;

        ((double)box.X).Should().BeApproximately(left, 1);
        (await open.Page.Locator(".mark.warning").GetAttributeAsync("title")).Should().StartWith("IPR0701: ");
    }

    [SkippableFact]
    public async Task Switches_HideAndShowTypes()
    {
        await using var open = await OpenPage.Of(chromium, Harbour.Corpus());
        (await open.Bar(0).CountAsync()).Should().Be(0, "sentences are hidden at first");

        await open.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Sentence" }).CheckAsync();
        (await open.Bar(0).CountAsync()).Should().Be(1);

        await open.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Mention" }).UncheckAsync();
        (await open.Bar(At("aurora")).CountAsync()).Should().Be(0);
    }

    private static int At(string id) => Harbour.Annotations.Select(static (annotation, index) => (annotation.Id, index)).First(pair => pair.Id == id).index;
}
