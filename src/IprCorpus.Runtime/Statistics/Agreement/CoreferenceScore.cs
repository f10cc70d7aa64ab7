using System.Runtime.InteropServices;

namespace IprCorpus.Runtime;

/// <summary>
/// The agreement of two annotators on which mentions are of one entity: the three measures of the CoNLL shared tasks, on mentions that
/// each side chose itself (Pradhan et al. 2014, <i>Scoring Coreference Partitions of Predicted Mentions</i>).
/// </summary>
/// <param name="Muc">Links between mentions (Vilain et al. 1995); mentions that are alone in their chain count nothing.</param>
/// <param name="BCubed">The share of each mention's chain that both sides have (Bagga and Baldwin 1998).</param>
/// <param name="CeafE">The best alignment of the chains, each weighing the same (Luo 2005, φ₄).</param>
public readonly record struct CoreferenceScore(PrecisionRecall Muc, PrecisionRecall BCubed, PrecisionRecall CeafE)
{
    /// <summary>The mean of the three F1 scores, by which the CoNLL shared tasks rank. Not a number, where one of them is none.</summary>
    public double ConllF1 => (Muc.F1 + BCubed.F1 + CeafE.F1) / 3;

    /// <summary>Scores the chains of one document.</summary>
    /// <typeparam name="T">The type that tells a mention from others, such as its span.</typeparam>
    /// <param name="reference">The chains of the reference. A mention that stands in several counts in the first.</param>
    /// <param name="response">The chains of the response.</param>
    /// <returns>The score. CEAF takes time in proportion to the cube of the number of chains; add up the scores of documents.</returns>
    public static CoreferenceScore Of<T>(IEnumerable<IEnumerable<T>> reference, IEnumerable<IEnumerable<T>> response)
        where T : notnull
    {
        var (key, keyChains) = Number(reference);
        var (answer, answerChains) = Number(response);
        return new(Links(key, answer, keyChains, answerChains), Shares(key, answer, keyChains, answerChains), Alignment(key, answer, keyChains, answerChains));
    }

    /// <summary>Adds up the scores of two documents.</summary>
    /// <param name="left">A score.</param>
    /// <param name="right">Another one.</param>
    /// <returns>The score over both.</returns>
    public static CoreferenceScore operator +(CoreferenceScore left, CoreferenceScore right) =>
        new(left.Muc + right.Muc, left.BCubed + right.BCubed, left.CeafE + right.CeafE);

    /// <summary>Adds up the scores of two documents.</summary>
    /// <param name="left">A score.</param>
    /// <param name="right">Another one.</param>
    /// <returns>The score over both.</returns>
    public static CoreferenceScore Add(CoreferenceScore left, CoreferenceScore right) => left + right;

    /// <summary>Returns the three F1 scores and their mean, with three digits.</summary>
    /// <returns>A text such as <c>MUC 0.800, B³ 0.750, CEAF-e 0.700, CoNLL 0.750</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"MUC {Muc.F1:F3}, B³ {BCubed.F1:F3}, CEAF-e {CeafE.F1:F3}, CoNLL {ConllF1:F3}");

    private static (Dictionary<T, int> ChainOf, List<int> Sizes) Number<T>(IEnumerable<IEnumerable<T>> chains)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(chains);
        var chainOf = new Dictionary<T, int>();
        var sizes = new List<int>();
        foreach (var chain in chains)
        {
            var size = chain.Count(mention => chainOf.TryAdd(mention, sizes.Count));
            if (size > 0)
            {
                sizes.Add(size);
            }
        }

        return (chainOf, sizes);
    }

    // A chain of n mentions has n - 1 links; those are found that remain where the other side cuts it into parts.
    private static PrecisionRecall Links<T>(Dictionary<T, int> key, Dictionary<T, int> answer, List<int> keyChains, List<int> answerChains)
        where T : notnull
    {
        return new(Found(key, answer, keyChains), keyChains.Sum(static size => size - 1), Found(answer, key, answerChains),
            answerChains.Sum(static size => size - 1));

        static int Found(Dictionary<T, int> chainOf, Dictionary<T, int> other, List<int> sizes)
        {
            var parts = chainOf.Where(mention => other.ContainsKey(mention.Key)).Select(mention => (mention.Value, other[mention.Key])).Distinct().Count();
            var alone = chainOf.Keys.Count(mention => !other.ContainsKey(mention));
            return sizes.Sum() - parts - alone;
        }
    }

    private static PrecisionRecall Shares<T>(Dictionary<T, int> key, Dictionary<T, int> answer, List<int> keyChains, List<int> answerChains)
        where T : notnull
    {
        double found = 0, confirmed = 0;
        foreach (var ((first, second), common) in Common(key, answer))
        {
            found += (double)common * common / keyChains[first];
            confirmed += (double)common * common / answerChains[second];
        }

        return new(found, keyChains.Sum(), confirmed, answerChains.Sum());
    }

    private static PrecisionRecall Alignment<T>(Dictionary<T, int> key, Dictionary<T, int> answer, List<int> keyChains, List<int> answerChains)
        where T : notnull
    {
        var similarity = new double[keyChains.Count, answerChains.Count];
        foreach (var ((first, second), common) in Common(key, answer))
        {
            similarity[first, second] = 2.0 * common / (keyChains[first] + answerChains[second]);
        }

        var best = Assignment.Maximum(similarity);
        return new(best, keyChains.Count, best, answerChains.Count);
    }

    private static Dictionary<(int Key, int Answer), int> Common<T>(Dictionary<T, int> key, Dictionary<T, int> answer)
        where T : notnull
    {
        var common = new Dictionary<(int Key, int Answer), int>();
        foreach (var (mention, first) in key)
        {
            if (answer.TryGetValue(mention, out var second))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(common, (first, second), out _)++;
            }
        }

        return common;
    }
}
