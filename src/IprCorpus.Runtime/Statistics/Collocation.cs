namespace IprCorpus.Runtime;

/// <summary>A word that occurs near another, the node.</summary>
/// <param name="Form">The word, as the folding sees it.</param>
/// <param name="NodeCount">The number of times that the node occurs.</param>
/// <param name="Table">
/// The first is to stand in the window around a node, the second to be the word. Each word of the texts is counted once,
/// also where windows overlap; the words of the nodes themselves are not counted.
/// </param>
public readonly record struct Collocation(string Form, int NodeCount, ContingencyTable Table)
{
    /// <summary>Gets how often the word stands in a window.</summary>
    public long Together => Table.O11;

    /// <summary>Gets how often the word occurs at all.</summary>
    public long Count => Table.C1;

    /// <summary>
    /// logDice, 14 + log₂(2 f(x,y) / (f(x) + f(y))), of the node x and the word y (Rychlý 2008): how strong a connection is,
    /// whatever the size of the corpus. One more is twice as strong. It is at most 14, unless more than one such word stands
    /// near a node.
    /// </summary>
    public double LogDice => 14 + Math.Log2(2.0 * Together / (NodeCount + Count));

    /// <summary>Returns the word, how often it stands in a window, and its logDice.</summary>
    /// <returns>A text such as <c>property 12 13.07</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Form} {Together} {LogDice:F2}");
}
