using IprCorpus.Html.View;
using IprCorpus.Runtime;

namespace IprCorpus.Html.Tests;

/// <summary>A small corpus that has one of everything.</summary>
internal static class Harbour
{
    public const string Text = "At dawn the Aurora passed the old lighthouse, and her horn was heard twice.\nNobody on the pier saw who steered.";

    public const string Arabic = "وصلت السفينة إلى الميناء في الصباح، ورأى الحارس العلم من بعيد.";

    public static readonly ViewType Mention = new("Mention", -1, "Words that name a ship.",
    [
        new ViewProperty("ship", ViewKind.Entity, "Ship", "The ship that is meant."),
        new ViewProperty("form", ViewKind.Enum, "Form", "How it is named."),
        new ViewProperty("antecedent", ViewKind.Annotation, "Mention", "The mention that it takes up."),
    ]);

    public static readonly ViewType Sighting = new("Sighting", -1, "Somebody sees something.",
    [
        new ViewProperty("seen", ViewKind.Annotation, "Mention"),
        new ViewProperty("when", ViewKind.Period),
        new ViewProperty("marker", ViewKind.Span),
    ]);

    public static readonly ViewType Correction = new("Correction", -1, null, [new ViewProperty("corr", ViewKind.Text)]);

    public static readonly ViewType Sentence = new("Sentence", -1, "A sentence.", []) { Role = ViewRole.Sentence };

    /// <summary>Gets the annotations: 0 and 1 sentences, the rest as their ids say.</summary>
    public static IReadOnlyList<ViewAnnotation> Annotations { get; } = InOrder(
        new ViewAnnotation(3, "s1", 0, 75, []),
        Of(1, "passing", "the Aurora passed", (0, ViewValue.OfAnnotation(2)),
            (1, ViewValue.OfPeriod("2020-03-01TMO", new DateTime(2020, 3, 1), new DateTime(2020, 3, 1), new DateTime(2020, 3, 2), new DateTime(2020, 3, 2))),
            (2, ViewValue.OfSpan(19, 25))),
        Of(0, "aurora", "Aurora", (0, ViewValue.OfEntity(0)), (1, ViewValue.OfText("name"))),
        Of(1, "overlap", "passed the old lighthouse"),
        Of(2, "old", "old", (0, ViewValue.OfText("ancient"))),
        new ViewAnnotation(0, "her", 50, 53,
            [new ViewField(0, ViewValue.OfEntity(0)), new ViewField(1, ViewValue.OfText("pronoun")), new ViewField(2, ViewValue.OfAnnotation(2))]),
        new ViewAnnotation(1, "heard", 50, 74, []) { Fragments = [(50, 58), (63, 74)] },
        new ViewAnnotation(2, "gap", 74, 74, [new ViewField(0, ViewValue.OfText(" again"))]),
        new ViewAnnotation(3, "s2", 76, 111, []),
        new ViewAnnotation(1, null, 70, 82, []));

    public static ViewCorpus Corpus(params IEnumerable<ViewDocument> more) => new(
        "Harbour", "What the keeper saw.", new ViewType("Document", -1, null, [new ViewProperty("published", ViewKind.Date)]),
        [new ViewType("Ship", -1, "A ship.", [new ViewProperty("name", ViewKind.Text)])],
        [Mention, Sighting, Correction, Sentence],
        [new ViewEnum("Form", null, [("name", "A proper name."), ("pronoun", "A pronoun.")])],
        [new ViewEntity(0, "aurora", [new ViewField(0, ViewValue.OfText("Aurora"))]), new ViewEntity(0, "borealis", [])],
        [
            new ViewDocument("march-1", Text, [new ViewField(0, ViewValue.OfText("2020-03-01"))], Annotations)
            {
                Replacements = [new Replacement(new TextSpan(30, 33), "ancient"), new Replacement(new TextSpan(74, 74), " again")],
            },
            new ViewDocument("march-2", Arabic, [new ViewField(0, ViewValue.OfText("2020-04-02"))],
                [new ViewAnnotation(0, "ship", 5, 12, [new ViewField(0, ViewValue.OfEntity(0))]), new ViewAnnotation(1, "seen", 36, 62, [])]),
            .. more,
        ])
    {
        Diagnostics = [new ViewDiagnostic(ViewSeverity.Warning, "IPR0701", "Here stands 'the pier', without an annotation", "log.yaml(3,1)", 0, 86, 94),
            new ViewDiagnostic(ViewSeverity.Error, "IPR0301", "The text has no 'Borealis'", "log.yaml(9,1)")],
    };

    private static ViewAnnotation Of(int type, string id, string text, params (int Property, ViewValue Value)[] values)
    {
        var start = Text.IndexOf(text, StringComparison.Ordinal);
        return new ViewAnnotation(type, id, start, start + text.Length, [.. values.Select(static value => new ViewField(value.Property, value.Value))]);
    }

    /// <summary>In document order; the references of the few that have some point to the order that comes out.</summary>
    private static ViewAnnotation[] InOrder(params ViewAnnotation[] annotations) =>
        [.. annotations.OrderBy(static annotation => annotation.Start).ThenByDescending(static annotation => annotation.End)];
}
