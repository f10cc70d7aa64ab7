using CsCheck;

namespace IprCorpus.Generators.Tests.Patterns.Oracle;

/// <summary>Random documents and patterns, small enough to try everything.</summary>
internal static class OracleGen
{
    private const int MaxDepth = 3;

    private static readonly Gen<OracleCondition> Simple = Pick<OracleCondition>(
        new("word='a'", token => token.Word == "a"),
        new("lemma!='a'", token => token.Word != "a"),
        new("word='a|bb'", token => token.Word is "a" or "bb"),
        new("lemma='B.'%c", token => token.Word is "bb" or "bc"),
        new("lemma=='B.'", token => false),
        new("upos='ADJ'", token => token.Upos == "adj"),
        new("upos!='adj|noun'", token => token.Upos == "verb"),
        new("rank>1", token => token.Rank > 1),
        new("rank=1", token => token.Rank == 1));

    private static readonly Gen<OracleCondition> Condition = Gen.Select(Simple, Simple, Gen.Int[0, 6], (one, other, kind) => kind switch
    {
        0 => one.Not(),
        1 => one.And(other),
        2 => one.Or(other),
        3 => one.Or(other).Not(),
        _ => one,
    });

    private static readonly Gen<TokenPart> Token = Gen.Select(Condition, Gen.Int[0, 2], (condition, any) => new TokenPart(any == 0 ? null : condition));

    private static readonly Gen<PhrasePart> Phrase = Pick(new PhrasePart(null), new PhrasePart("calm"));

    public static Gen<OracleDocument> Document { get; } = Gen.Select(
        Gen.Select(Pick("a", "b", "bb", "bc"), Pick("adj", "noun", "verb"), Pick(" ", " ", "", "  ")).Array[0, 5],
        Gen.Select(Gen.Int[0, 14].Array[4], Gen.Int[0, 3], Pick<string?>(null, "calm", "very-loud")).Array[0, 4],
        Lay);

    public static Gen<OraclePattern> Pattern { get; } = Gen.Select(
        Body(MaxDepth),
        Gen.Select(Gen.Int[0, 5], Gen.Bool, Phrase, Token, Filter),
        Gen.Bool,
        (body, filter, overlapping) => new OraclePattern(Name(body), filter, overlapping));

    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static OracleFilter? Filter(int kind, bool isNegated, PhrasePart phrase, TokenPart token) => kind switch
    {
        0 => new OracleFilter(IsWithin: true, isNegated, phrase),
        1 => new OracleFilter(IsWithin: false, isNegated, phrase),
        2 => new OracleFilter(IsWithin: false, isNegated, token),
        _ => null,
    };

    private static Gen<OracleNode> Body(int depth)
    {
        var leaf = Gen.OneOf(Token.Select(token => (OracleNode)token), Token.Select(token => (OracleNode)token), Phrase.Select(phrase => (OracleNode)phrase),
            Gen.Bool.Select(isEnd => (OracleNode)new BoundaryPart(isEnd)));
        if (depth == 0)
        {
            return leaf;
        }

        var inner = Body(depth - 1);
        return Gen.OneOf(
            leaf,
            Gen.Select(inner, inner, (first, second) => (OracleNode)new SequencePart(first, second)),
            Gen.Select(inner, inner, (first, second) => (OracleNode)new ChoicePart(first, second)),
            inner.Select(item => (OracleNode)new CapturePart("", item)),
            Gen.Select(inner, Gen.Int[0, 2], Gen.Int[0, 2], Gen.Bool, Gen.Bool, (item, minimum, more, isUnbounded, isLazy) =>
                (OracleNode)new RepeatPart(item, minimum, isUnbounded && !(CanBeEmpty(item) && HasLazyLoop(item)) ? null : minimum + more, isLazy)));
    }

    // What IPR0814 refuses.
    private static bool CanBeEmpty(OracleNode node) => node switch
    {
        BoundaryPart => true,
        SequencePart sequence => CanBeEmpty(sequence.First) && CanBeEmpty(sequence.Second),
        ChoicePart choice => CanBeEmpty(choice.First) || CanBeEmpty(choice.Second),
        CapturePart capture => CanBeEmpty(capture.Item),
        RepeatPart repeat => repeat.Minimum == 0 || CanBeEmpty(repeat.Item),
        _ => false,
    };

    private static bool HasLazyLoop(OracleNode node) => node switch
    {
        RepeatPart { IsLazy: true, Maximum: null } => true,
        SequencePart sequence => HasLazyLoop(sequence.First) || HasLazyLoop(sequence.Second),
        ChoicePart choice => HasLazyLoop(choice.First) || HasLazyLoop(choice.Second),
        CapturePart capture => HasLazyLoop(capture.Item),
        RepeatPart repeat => HasLazyLoop(repeat.Item),
        _ => false,
    };

    /// <summary>Gives captures names of their own.</summary>
    private static OracleNode Name(OracleNode body)
    {
        var count = 0;
        return Visit(body);

        OracleNode Visit(OracleNode node) => node switch
        {
            SequencePart sequence => new SequencePart(Visit(sequence.First), Visit(sequence.Second)),
            ChoicePart choice => new ChoicePart(Visit(choice.First), Visit(choice.Second)),
            RepeatPart repeat => repeat with { Item = Visit(repeat.Item) },
            CapturePart capture => new CapturePart($"c{count++}", Visit(capture.Item)),
            _ => node,
        };
    }

    private static OracleDocument Lay((string Word, string Upos, string Gap)[] words, (int[] Places, int Kind, string? Tone)[] phrases)
    {
        // A text begins and ends with a character of no token, and is never empty.
        var text = "-";
        var tokens = new List<OracleToken>();
        foreach (var (word, upos, gap) in words)
        {
            tokens.Add(new OracleToken(text.Length, text.Length + word.Length, word, upos));
            text += word + gap;
        }

        text += "-";
        return new OracleDocument(text, [.. tokens],
            [.. phrases.Select(phrase => Lay(phrase.Places, phrase.Kind, phrase.Tone, text.Length)).OrderBy(phrase => phrase.Start)
                .ThenByDescending(phrase => phrase.End)]);
    }

    private static OraclePhrase Lay(int[] places, int kind, string? tone, int length)
    {
        var sorted = places.Select(place => Math.Min(place, length)).Order().ToArray();
        (int, int)[] fragments = kind == 0 && sorted[0] < sorted[1] && sorted[1] < sorted[2] && sorted[2] < sorted[3]
            ? [(sorted[0], sorted[1]), (sorted[2], sorted[3])]
            : [(sorted[0], sorted[kind])];
        return new OraclePhrase(fragments, tone);
    }
}
