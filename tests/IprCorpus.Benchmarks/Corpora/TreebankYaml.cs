using System.Globalization;
using System.Text;

namespace IprCorpus.Benchmarks.Corpora;

/// <summary>Writes treebank documents as a corpus of format version 1: a text and a YAML file each, and one schema.</summary>
internal static class TreebankYaml
{
    /// <summary>The schema of all treebanks here; its namespace is <c>Treebank</c>.</summary>
    public static CorpusFile Schema { get; } = new("corpus.yaml", """
        corpus: Treebank
        format: 1
        license: CC0-1.0
        enums:
          Upos:
            summary: Universal parts of speech (Universal Dependencies).
            values: [adj, adp, adv, aux, cconj, det, intj, noun, num, part, pron, propn, punct, sconj, sym, verb, x]
        document: { properties: { license: string? } }
        annotations:
          Sentence: { properties: { number: int } }
          Token:
            properties:
              form: string
              lemma: string
              upos: Upos
              xpos: string
              deprel: string
              head: { type: Token?, inverse: dependents }

        """);

    /// <summary>The schema and the files of the documents.</summary>
    public static IEnumerable<CorpusFile> Files(IEnumerable<TreebankDocument> documents) => documents.SelectMany(Files).Prepend(Schema);

    /// <summary>The two files of a document.</summary>
    public static IEnumerable<CorpusFile> Files(TreebankDocument document) =>
    [
        new CorpusFile($"documents/{document.Id}.txt", document.Text),
        new CorpusFile($"documents/{document.Id}.yaml", Annotations(document)),
    ];

    private static string Annotations(TreebankDocument document)
    {
        var yaml = new StringBuilder().Append("document: ").Append(document.Id).Append("\nannotations:\n");
        for (var number = 0; number < document.Sentences.Count; number++)
        {
            var sentence = document.Sentences[number];
            if (sentence.IsAnnotated)
            {
                yaml.Append("  - Sentence:\n");
                Anchor(yaml, document.Text, sentence.Start, sentence.End);
                Number(yaml, "number", number + 1);
            }

            for (var i = 0; i < sentence.Words.Count; i++)
            {
                if (sentence.Words[i].IsAnnotated)
                {
                    Token(yaml, document.Text, sentence, number, i);
                }
            }
        }

        return yaml.ToString();
    }

    private static void Token(StringBuilder yaml, string text, Sentence sentence, int number, int index)
    {
        var word = sentence.Words[index];
        yaml.Append(CultureInfo.InvariantCulture, $"  - Token: {Id(number, index)}\n");
        Anchor(yaml, text, word.Start, word.End);
        String(yaml, "form", word.Form);
        String(yaml, "lemma", word.Lemma);
        yaml.Append("    upos: ").Append(word.Upos.ToLowerInvariant()).Append('\n');
        String(yaml, "xpos", word.Xpos);
        String(yaml, "deprel", word.Deprel);
        if (word.Head >= 0 && sentence.Words[word.Head].IsAnnotated)
        {
            yaml.Append("    head: ").Append(Id(number, word.Head)).Append('\n');
        }
    }

    private static string Id(int sentence, int word) => string.Create(CultureInfo.InvariantCulture, $"s{sentence + 1}-{word + 1}");

    private static void Anchor(StringBuilder yaml, string text, int start, int end)
    {
        Number(yaml, "start", start);
        Number(yaml, "end", end);
        String(yaml, "exact", text.AsSpan(start, end - start));
    }

    private static void Number(StringBuilder yaml, string key, int number) =>
        yaml.Append(CultureInfo.InvariantCulture, $"    {key}: {number}\n");

    /// <summary>Always quoted: a word can be anything, also <c>no</c>, <c>#</c> and <c>1e3</c>.</summary>
    private static void String(StringBuilder yaml, string key, ReadOnlySpan<char> text)
    {
        yaml.Append("    ").Append(key).Append(": \"");
        foreach (var unit in text)
        {
            _ = unit switch
            {
                '"' or '\\' => yaml.Append('\\').Append(unit),
                '\n' => yaml.Append("\\n"),
                '\r' => yaml.Append("\\r"),
                < ' ' or '\x7F' or '\u2028' or '\u2029' or '\uFEFF' => yaml.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}"),
                _ => yaml.Append(unit),
            };
        }

        yaml.Append("\"\n");
    }
}
