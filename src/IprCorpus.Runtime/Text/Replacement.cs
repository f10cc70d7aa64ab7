namespace IprCorpus.Runtime;

/// <summary>The text that stands for a stretch of another in its regularised reading, as TEI's <c>corr</c> does for <c>sic</c>.</summary>
/// <param name="Original">The stretch of the original text; a point, where something missing is supplied.</param>
/// <param name="Text">The text that stands there instead; empty where the stretch is left out.</param>
public readonly record struct Replacement(TextSpan Original, string Text)
{
    /// <summary>Returns the stretch and the text that stands for it.</summary>
    /// <returns>A text such as <c>3..9 → "rights"</c>.</returns>
    public override string ToString() => $"{Original} → \"{Text}\"";
}
