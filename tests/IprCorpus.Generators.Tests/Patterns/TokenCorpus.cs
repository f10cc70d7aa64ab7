using System.Globalization;
using System.Text;

namespace IprCorpus.Generators.Tests.Patterns;

/// <summary>A corpus whose tokens are annotated.</summary>
internal static class TokenCorpus
{
    public const string Schema = """
        corpus: Tokens
        format: 1
        namespace: Tokens
        license: CC0-1.0
        enums:
          Upos: { values: [adj, noun, verb, det, punct] }
          Tone: { values: [calm, very-loud] }
        document:
          properties: { license: string, year: int? }
        entities:
          Person: { plural: People, properties: { name: string, aliases: "string[]", boss: Person? } }
        annotations:
          Token: { properties: { upos: Upos, lemma: string, head: Token?, rank: int?, weight: decimal, stop: bool } }
          Phrase: { properties: { tone: Tone?, by: Person?, heads: "Token[]" } }
          Clause: { base: Phrase }
          Gap: {}
        """;

    /// <summary>Two sentences; “He said … bad law” is a phrase that is interrupted.</summary>
    public static TestCorpus Sample { get; } = TestCorpus.Empty
        .With("corpus.yaml", Schema)
        .With("people.yaml", """
            entities:
              - Person: ann
                name: Ann
                aliases: [A., Annie]
              - Person: bob
                name: Bob
                boss: ann
            """)
        .With("d.yaml", Document("d", "The big/adj bad/adj law is/verb/be good/adj , he said", """
              - Phrase: p1
                exact: The big bad law
                tone: very-loud
                by: bob
              - Phrase: p2
                fragments: [law is, he said]
                by: ann
              - Clause: c1
                exact: good
              - Gap:
                exact: ""
                prefix: big
              - Gap:
                exact: i
                suffix: d
            """));

    /// <summary>A document of words separated by spaces, each with its part of speech and lemma after it where they are not noun and the word.</summary>
    public static string Document(string id, string words, string annotations = "")
    {
        var text = new StringBuilder();
        var tokens = new StringBuilder();
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = word.Split('/');
            var number = text.Length;
            tokens.Append(CultureInfo.InvariantCulture, $$"""
                  - Token:
                    start: {{number}}
                    end: {{number + parts[0].Length}}
                    exact: "{{parts[0]}}"
                    upos: {{(parts.Length > 1 ? parts[1] : "noun")}}
                    lemma: "{{(parts.Length > 2 ? parts[2] : parts[0])}}"
                    rank: {{parts[0].Length}}
                    weight: 0.5
                    stop: {{(parts[0].Length < 4 ? "true" : "false")}}

                """);
            text.Append(parts[0]).Append(' ');
        }

        return $"document: {id}\nlicense: CC0-1.0\nyear: 2020\ntext: |\n  {text}\nannotations:\n{tokens}{annotations}";
    }
}
