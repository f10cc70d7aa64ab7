namespace IprCorpus.Benchmarks.Corpora;

/// <summary>A word type of a made-up language.</summary>
internal sealed record SyntheticWord(string Form, string Lemma, string Upos, string Xpos, string Deprel)
{
    private static readonly (string Upos, string Xpos, string Deprel, int Share)[] Classes =
    [
        ("NOUN", "NN", "obj", 26), ("VERB", "VBD", "conj", 14), ("ADP", "IN", "case", 12), ("DET", "DT", "det", 10), ("PROPN", "NNP", "nsubj", 9),
        ("PRON", "PRP", "nsubj", 9), ("ADJ", "JJ", "amod", 8), ("ADV", "RB", "advmod", 6), ("CCONJ", "CC", "cc", 4), ("NUM", "CD", "nummod", 2),
    ];

    private static readonly string[] Syllables =
    [
        "an", "ber", "ca", "do", "el", "fi", "gra", "ho", "in", "ka", "le", "mo", "na", "or", "pe", "qui", "ra", "si", "to", "un", "va", "wen", "xi", "yo",
    ];

    /// <summary>The mark that ends a sentence.</summary>
    public static SyntheticWord FullStop { get; } = new(".", ".", "PUNCT", ".", "punct");

    /// <summary>So many word types, the most frequent, which are also the shortest, first.</summary>
    public static SyntheticWord[] Vocabulary(int size, int seed)
    {
        var random = new SeededRandom((ulong)seed);
        var words = new SyntheticWord[size];
        for (var rank = 0; rank < size; rank++)
        {
            var lemma = Spell(rank, ref random);
            var (upos, xpos, deprel) = Class(ref random);
            var isInflected = upos is "NOUN" or "VERB" && random.Next(2) == 0;
            words[rank] = new SyntheticWord(isInflected ? lemma + "s" : lemma, lemma, upos, xpos, deprel);
        }

        return words;
    }

    /// <summary>The rank in syllables, and one for show: no two words are spelled alike but by chance.</summary>
    private static string Spell(int rank, ref SeededRandom random)
    {
        var word = "";
        for (var rest = rank; ; rest = (rest / Syllables.Length) - 1)
        {
            word += Syllables[rest % Syllables.Length];
            if (rest < Syllables.Length)
            {
                return random.Next(3) == 0 ? word + Syllables[random.Next(Syllables.Length)] : word;
            }
        }
    }

    private static (string Upos, string Xpos, string Deprel) Class(ref SeededRandom random)
    {
        var point = random.Next(Classes.Sum(static item => item.Share));
        foreach (var (upos, xpos, deprel, share) in Classes)
        {
            point -= share;
            if (point < 0)
            {
                return (upos, xpos, deprel);
            }
        }

        throw new InvalidOperationException("The shares do not add up.");
    }
}
