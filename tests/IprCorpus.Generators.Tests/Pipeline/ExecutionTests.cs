using Microsoft.CodeAnalysis;

namespace IprCorpus.Generators.Tests.Pipeline;

/// <summary>Compiles what is emitted, at the strictest settings, and runs programs against it.</summary>
public class ExecutionTests
{
    [Fact]
    public void TheSmallCorpus_AnswersWhatItsSeedsSay() =>
        Run(TestCorpus.Small, """
            var s = Statement.AllWell;
            return string.Join(" | ",
                s.Text, s.By!.Name, s.About.Count, s.About[0].Entity.Id, s.Document.Id, s.Document.Title,
                Person.Bob.Boss!.Name, Person.Ada.Boss is null,
                Document.Second.Title is null, Corpus.Mentions.Count, Corpus.Mentions.In(Document.Second)[0].Text,
                Person.Bob.Mentions.Count, Person.Ada.Statements[0].Id, Person.Ada.People[0].Id,
                Corpus.Mentions[0].Tone, Corpus.Mentions[1].Tone is null, Corpus.Mentions[0].Statements.Count,
                Corpus.Mentions[0] == Corpus.Annotations[0], ReferenceEquals(s.About[1], Corpus.Mentions[1]),
                Person.ById("ada") == Person.Ada, Person.ById("nobody") is null, Document.First.Statements.Count);
            """).Should().Be("all was well | Ada | 2 | ada | first | The first | Ada | True | True | 3 | Bob | 2 | s1 | bob | Loud | True | 1 | True | True | True | True | 1");

    [Fact]
    public void EveryKindOfValue_ComesBackAsWritten() =>
        Run(
            TestCorpus.Empty
                .With("corpus.yaml", """
                    corpus: Values
                    format: 1
                    namespace: Values
                    license: CC0-1.0
                    enums: { Color: { values: [red, green] } }
                    document: { properties: { license: string, about: "Thing?", lead: "Base?", parts: "Full[]" } }
                    entities:
                      Thing: { properties: { code: { type: string, key: true }, number: { type: int?, key: true } } }
                    annotations:
                      Base: { abstract: true, properties: { note: string? } }
                      Full:
                        base: Base
                        properties:
                          words: string
                          texts: string[]
                          whole: int
                          wholes: int[]
                          maybeWhole: int?
                          number: decimal
                          numbers: decimal[]
                          truth: bool
                          truths: bool[]
                          maybeTruth: bool?
                          day: date
                          days: date[]
                          moment: datetime
                          part: span
                          page: uri
                          period: period
                          periods: period[]
                          amount: quantity
                          amounts: quantity[]
                          color: Color
                          colors: Color[]
                          maybeColor: Color?
                          thing: Thing
                          things: Thing[]
                          other: Base?
                          others: Annotation[]
                      Empty: { base: Base }
                    """)
                .With("d.yaml", """
                    entities:
                      - Thing: a
                        code: A1
                        number: 7
                      - Thing: b
                        code: B2
                    ---
                    document: d
                    license: CC0-1.0
                    about: b
                    lead: e
                    parts: [f]
                    text: |
                      One two three.
                    annotations:
                      - Full: f
                        fragments: [One, three]
                        words: "say \"hi\""
                        texts: [x, "", x]
                        whole: -2147483648
                        wholes: [1, 2147483647]
                        number: -79228162514264337593543950335
                        numbers: [0.10, 12345678901234567890.5]
                        truth: true
                        truths: [true, false]
                        maybeTruth: false
                        day: 2020-02-29
                        days: [0001-01-01, 9998-12-31]
                        moment: 2020-11-07T07:59:01
                        part: { exact: two }
                        page: https://example.org/a?b=c
                        period: 2020-01/2020-09
                        periods: [2020-W01, { value: PXY, last: 2020-11-06 }]
                        amount: { lower: 1000, upper: 999999, unit: person, bound: more-than, digitsLost: true }
                        amounts: [3, { number: 2.5, unit: kg }]
                        color: green
                        colors: [red, green, red]
                        thing: b
                        things: [b, a]
                        other: e
                        others: [e, e]
                      - Empty: e
                        exact: One
                    """),
            """
            var f = Corpus.Fulls[0];
            return string.Join(" | ",
                f.Note is null, f.Text, f.Words, string.Join(',', f.Texts), f.Whole, string.Join(',', f.Wholes), f.MaybeWhole is null,
                f.Number, string.Join(',', f.Numbers), f.Truth, string.Join(',', f.Truths), f.MaybeTruth,
                f.Day.ToString("O"), string.Join(',', f.Days.Select(day => day.ToString("O"))), f.Moment.ToString("s"), f.Part, f.Page,
                f.Period.Start!.Value.ToString("s"), f.Period.EndExclusive!.Value.ToString("s"), f.Periods[1].Start is null, f.Periods[1].Value,
                f.Amount.Number is null, f.Amount.Lower, f.Amount.Upper, f.Amount.Unit, f.Amount.Bound, f.Amount.DigitsLost,
                f.Amounts[1].Number, f.Color, string.Join(',', f.Colors), f.MaybeColor is null, f.Thing.Id, f.Things[1].Code,
                Thing.ByCode("B2")!.Id, Thing.ByCode("?") is null, Thing.ByNumber(7)!.Id, Thing.ByNumber(0) is null,
                Thing.ById("b")!.Number is null, f.Fragments.Count, Corpus.Bases[0] == f, f.Other == f.Others[1], f.Other!.Id, f.Other.FullsAsOther.Count, f.Other == Corpus.Empties[0], Thing.ById("b")!.Documents[0].Id, Thing.ById("a")!.Documents.Count, Document.D.Lead!.Id, Document.D.Parts[0] == f, f.DocumentsAsParts[0].Id,
                System.Text.Json.JsonSerializer.Serialize(f.Things[0]), System.Text.Json.JsonSerializer.Serialize(f.Other), System.Text.Json.JsonSerializer.Serialize(f).Length > 900);
            """,
            "Values").Should().Be(
                "True | One three | say \"hi\" | x,,x | -2147483648 | 1,2147483647 | True | -79228162514264337593543950335 | 0.10,12345678901234567890.5"
                + " | True | True,False | False | 2020-02-29 | 0001-01-01,9998-12-31 | 2020-11-07T07:59:01 | 4..7 | https://example.org/a?b=c"
                + " | 2020-01-01T00:00:00 | 2020-10-01T00:00:00 | True | PXY | True | 1000 | 999999 | person | MoreThan | True"
                + " | 2.5 | Green | Red,Green,Red | True | b | A1 | b | True | a | True | True | 2 | True | True | e | 1 | True | d | 0 | e | True | d"
                + " | {\"type\":\"Thing\",\"id\":\"b\",\"code\":\"B2\"} | " +
                "{\"type\":\"Empty\",\"id\":\"e\",\"document\":\"d\",\"start\":0,\"end\":3,\"text\":\"One\"} | True");

    [Fact]
    public void ATypeWithInstancesAndDerivedTypes_ListsBoth() =>
        Run(
            TestCorpus.Empty
                .With("corpus.yaml", """
                    corpus: Derived
                    format: 1
                    namespace: Derived
                    license: CC0-1.0
                    entities:
                      Body: { plural: Bodies, properties: { name: string } }
                      Court: { base: Body }
                      HighCourt: { base: Court }
                    annotations:
                      Mark: { properties: { body: Body? } }
                      Strong: { base: Mark }
                      Strongest: { base: Strong, properties: { why: string } }
                    """)
                .With("d.yaml", """
                    entities:
                      - HighCourt: a
                        name: A
                      - Body: b
                        name: B
                      - Court: c
                        name: C
                    ---
                    document: d
                    text: |
                      One two three.
                    annotations:
                      - Strongest:
                        exact: One
                        body: a
                        why: first
                      - Mark:
                        exact: two
                        body: c
                      - Strong:
                        exact: three
                    """),
            """
            return string.Join(" | ",
                string.Join(',', Corpus.Marks.Select(mark => mark.GetType().Name)), string.Join(',', Corpus.Strongs.Select(mark => mark.Text)),
                Corpus.Strongests.Single().Why, Corpus.Marks[0] == Corpus.Strongests[0], Corpus.Marks[0].Body!.Name, Corpus.Marks[2].Body is null,
                string.Join(',', Corpus.Bodies.Select(body => body.Id)), string.Join(',', Corpus.Courts.Select(court => court.Id)),
                Body.ById("c") is Court, Court.ById("b") is null, HighCourt.A.Marks.Count, Body.B.Marks.Count);
            """,
            "Derived").Should().Be("Strongest,Mark,Strong | One,three | first | True | A | True | a,b,c | a,c | True | True | 1 | 0");

    internal static object? Run(TestCorpus corpus, string body, string @namespace = "Small", DiagnosticSeverity accepted = DiagnosticSeverity.Info)
    {
        var run = GeneratorDriverRun.Of(
            corpus,
            $$"""
            using System.Linq;
            using {{@namespace}};
            static class Program
            {
                public static string Run()
                {
                    {{body}}
                }
            }
            """);
        run.Diagnostics.Where(diagnostic => diagnostic.Severity > accepted).Should().BeEmpty();
        return run.Execute();
    }
}
