namespace IprCorpus.Html.Pictures;

/// <summary>The kinds of shapes.</summary>
internal enum MarkShape
{
    /// <summary>A rectangle.</summary>
    Box,

    /// <summary>A line of any form.</summary>
    Path,

    /// <summary>A circle.</summary>
    Disc,

    /// <summary>A text.</summary>
    Label,
}
