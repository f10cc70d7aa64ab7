namespace IprCorpus.Runtime;

/// <summary>
/// An annotation that is a token: a word, a number or a punctuation mark. Whatever its format calls them, a corpus's tokens
/// offer what they have under these names, so that code written for one corpus works on another. The names and meanings
/// are those of Universal Dependencies; what a corpus does not annotate is null.
/// </summary>
public interface IToken
{
    /// <summary>Gets where the token stands in its document's text, in UTF-16 code units.</summary>
    TextSpan Span { get; }

    /// <summary>The text that the token covers.</summary>
    string Text { get; }

    /// <summary>The word that syntax sees; it differs from the text where several words are written as one, as in Spanish <c>al</c>, which is <c>a
    /// el</c>.</summary>
    string Form => Text;

    /// <summary>The dictionary form.</summary>
    string? Lemma => null;

    /// <summary>The universal part of speech.</summary>
    Upos? Upos => null;

    /// <summary>The part of speech in the tagset of the language or treebank.</summary>
    string? Xpos => null;

    /// <summary>Morphological features as UD writes them, as in <c>Number=Plur|Person=3</c>.</summary>
    string? Feats => null;

    /// <summary>The token on which this one depends; null for the root of a sentence too.</summary>
    IToken? Head => null;

    /// <summary>The relation to the head, as in <c>nsubj</c> or <c>acl:relcl</c>; <c>root</c> where there is none.</summary>
    string? Deprel => null;
}
