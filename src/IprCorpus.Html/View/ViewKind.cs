namespace IprCorpus.Html.View;

/// <summary>The kinds of values that a page tells apart. The numbers are part of the data form.</summary>
internal enum ViewKind
{
    /// <summary>Text, and all that a page shows as text: numbers, truth values, quantities.</summary>
    Text,

    /// <summary>A value of a closed set.</summary>
    Enum,

    /// <summary>A date, with or without a time of day, in ISO 8601.</summary>
    Date,

    /// <summary>An interval of calendar time.</summary>
    Period,

    /// <summary>A span of the document's text.</summary>
    Span,

    /// <summary>A reference to an entity.</summary>
    Entity,

    /// <summary>A reference to an annotation of the same document.</summary>
    Annotation,
}
