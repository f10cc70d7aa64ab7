namespace IprCorpus.Runtime;

/// <summary>The tags that Universal Dependencies writes for the values of <see cref="Upos"/>.</summary>
public static class UposLabels
{
    /// <summary>Returns the tag of a part of speech.</summary>
    /// <param name="value">The part of speech.</param>
    /// <returns>The tag, as in <c>NOUN</c>.</returns>
    public static string Label(this Upos value) => EnumLabels.Of(value);

    /// <summary>Finds the part of speech that has a tag.</summary>
    /// <param name="label">The tag, as in <c>NOUN</c>.</param>
    /// <returns>The part of speech; null for any other text.</returns>
    public static Upos? Find(string label) => EnumLabels.Find<Upos>(label);
}
