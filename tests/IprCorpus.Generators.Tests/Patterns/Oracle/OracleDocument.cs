using System.Globalization;
using System.Text;

namespace IprCorpus.Generators.Tests.Patterns.Oracle;

/// <summary>A random document, and how its annotations lie to its tokens, found by looking at every token.</summary>
internal sealed record OracleDocument(string Text, OracleToken[] Tokens, OraclePhrase[] Phrases)
{
    /// <summary>The tokens that a span shares a character with, or is a point inside; otherwise the place between tokens.</summary>
    public (int First, int End) Stretch(int start, int end)
    {
        var touched = Enumerable.Range(0, Tokens.Length).Where(token => Touches(Tokens[token], start, end)).ToArray();
        if (touched.Length > 0)
        {
            return (touched[0], touched[^1] + 1);
        }

        var place = Tokens.Count(token => token.End <= start);
        return (place, place);
    }

    public (int First, int End) Stretch(OraclePhrase phrase) => Stretch(phrase.Start, phrase.End);

    /// <summary>Whether every token of a stretch belongs to a phrase; of an empty stretch, whether it lies at one.</summary>
    public bool Covers(OraclePhrase phrase, int first, int end)
    {
        var stretches = phrase.Fragments.Select(fragment => Stretch(fragment.Start, fragment.End)).ToArray();
        return first < end
            ? Enumerable.Range(first, end - first).All(token => stretches.Any(stretch => stretch.First <= token && token < stretch.End))
            : stretches.Any(stretch => stretch.First <= first && first <= stretch.End);
    }

    public string Write(string id)
    {
        var yaml = new StringBuilder();
        yaml.Append(CultureInfo.InvariantCulture, $"document: {id}\nlicense: CC0-1.0\ntext: |-\n  {Text}\nannotations:\n");
        foreach (var token in Tokens)
        {
            yaml.Append(CultureInfo.InvariantCulture,
                $"  - Token:\n{Lines((token.Start, token.End))}    upos: {token.Upos}\n    lemma: {token.Word}\n    rank: " +
                    $"{token.Rank}\n    weight: 1\n    stop: false\n");
        }

        foreach (var phrase in Phrases)
        {
            yaml.Append(phrase.Fragments is [var only]
                ? $"  - Phrase:\n{Lines(only)}"
                : $"  - Phrase:\n    fragments: [{string.Join(", ", phrase.Fragments.Select(fragment => $"{{ {Anchor(fragment)} }}"))}]\n");
            if (phrase.Tone is not null)
            {
                yaml.Append(CultureInfo.InvariantCulture, $"    tone: {phrase.Tone}\n");
            }
        }

        return yaml.ToString();
    }

    private string Anchor((int Start, int End) span) =>
        string.Create(CultureInfo.InvariantCulture, $"start: {span.Start}, end: {span.End}, exact: \"{Text[span.Start..span.End]}\"");

    private string Lines((int Start, int End) span) => string.Concat(Anchor(span).Split(", ").Select(line => $"    {line}\n"));

    private static bool Touches(OracleToken token, int start, int end) =>
        start == end ? token.Start < start && start < token.End : Math.Max(token.Start, start) < Math.Min(token.End, end);
}
