namespace IprCorpus.Runtime;

/// <summary>What a named part of a pattern matched; of a part that is repeated, the last time.</summary>
/// <param name="Name">The name that the pattern gives.</param>
/// <param name="Document">The document that was searched.</param>
/// <param name="Span">
/// From the start of the first token to the end of the last, in UTF-16 code units; of a captured annotation, its own span.
/// </param>
/// <param name="FirstToken">The position of the first token among those of the document, counted from 0.</param>
/// <param name="TokenCount">How many tokens were captured.</param>
/// <param name="Annotation">The annotation, where the name stands before an annotation type; otherwise null.</param>
public sealed record Capture(string Name, CorpusDocument Document, TextSpan Span, int FirstToken, int TokenCount, CorpusAnnotation? Annotation)
{
    /// <summary>The text from start to end.</summary>
    public string Text => Document.TextOf(Span);

    /// <summary>The name, the span and the text.</summary>
    public override string ToString() => $"{Name} {Span} \"{Text}\"";
}
