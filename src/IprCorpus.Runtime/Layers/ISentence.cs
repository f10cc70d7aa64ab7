namespace IprCorpus.Runtime;

/// <summary>An annotation that is a sentence, in whatever format its corpus came.</summary>
public interface ISentence
{
    /// <summary>Gets where the sentence stands in its document's text, in UTF-16 code units.</summary>
    TextSpan Span { get; }

    /// <summary>The text that the sentence covers.</summary>
    string Text { get; }

    /// <summary>The tokens in the sentence, in text order; none where the corpus annotates no tokens.</summary>
    IReadOnlyList<IToken> Tokens => [];
}
