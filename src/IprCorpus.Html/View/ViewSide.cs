namespace IprCorpus.Html.View;

/// <summary>The sides of a comparison that have an annotation. The numbers are part of the data form.</summary>
internal enum ViewSide
{
    /// <summary>Both have it.</summary>
    Both,

    /// <summary>The left, or older, has it.</summary>
    Left,

    /// <summary>The right, or newer, has it.</summary>
    Right,
}
