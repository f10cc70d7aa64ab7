namespace IprCorpus.Html.View;

/// <summary>The part that a type plays for the page, apart from its name.</summary>
internal enum ViewRole
{
    /// <summary>An annotation like any other.</summary>
    None,

    /// <summary>A token: what dependency trees connect.</summary>
    Token,

    /// <summary>A sentence: what a dependency tree spans, and what is counted for co-occurrence.</summary>
    Sentence,

    /// <summary>A larger part of the text, such as a paragraph.</summary>
    Structure,
}
