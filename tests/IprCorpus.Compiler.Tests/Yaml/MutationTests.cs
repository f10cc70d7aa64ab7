using System.Diagnostics;
using CsCheck;
using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Yaml;

/// <summary>Whatever becomes of a sound corpus, the front end answers with diagnostics at places that exist.</summary>
public sealed class MutationTests
{
    private const string Document = """
        document: a
        title: "A title"
        published: 2020-11-07T07:59
        annotations:
          - Mention: m
            exact: She
            entity: ann
            form: pronoun
          - Quotation: q
            name: praise
            fragments: [Acme is, { exact: good, suffix: "." }]
            source: ann
            cue: m
            parts: [p]
          - Quotation: p
            exact: good
            start: 38
            end: 42
          - Figure: f
            exact: ""
            prefix: "left"
            when: { value: P1Y, first: 2019-11-07, last: 2020-11-06 }
            amount: { lower: 10, upper: 20.5, unit: batch, bound: more-than, digitsLost: true }
            page: https://example.org
            at: works
        ---
        document: b
        text: |
          Short.
        annotations:
          - Note:
            remark: &r x
          - Note:
            remark: *r
            exact: Short
        """;

    private static readonly string[] Insertions =
    [
        "\n", "\r", " ", "  ", "\t", ":", ": ", "- ", "[", "]", "{", "}", "\"", "'", "|", ">", "&a ", "*a", "!t ", "#", "%", "@", "---\n", "...\n", "? ", "~",
        "null", "\0", "\uFEFF", "\uD83D", "\uDE00", "\u2028", "\u202E", "\uFFFF",
        "exact", "start: 5", "fragments: []", "entity", "document: ", "entities: ", "Person: ", "9999999999", "-1", "../", "é", "e\u0301",
    ];

    private static readonly (string Path, string Content)[] Files = [("a.yaml", Document), ("corpus.yaml", FrontEnd.Schema),
        ("entities.yaml", FrontEnd.Entities), ("a.txt", FrontEnd.Text)];

    [Fact]
    public void Sound_corpus_is_sound() => FrontEnd.With(Files).Documents().Should().HaveCount(2);

    [Fact]
    public void Changed_corpus_gives_diagnostics_at_places_that_exist() =>
        Damage.Of(Insertions).Sample(
            static damage =>
            {
                var files = Damage.Apply(damage, Files);
                var watch = Stopwatch.StartNew();
                var found = FrontEnd.With(files).Diagnose();
                watch.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(1));
                Damage.ShouldBeLocated(found, files);
            },
            iter: 5000);
}
