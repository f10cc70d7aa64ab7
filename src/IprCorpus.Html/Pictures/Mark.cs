namespace IprCorpus.Html.Pictures;

/// <summary>A shape of a picture.</summary>
/// <param name="Shape">Its kind.</param>
/// <param name="At">
/// Left, top, width and height of a box; centre and radius of a disc; the anchor of a label and its rotation in degrees; nothing for a path.
/// </param>
internal sealed record Mark(MarkShape Shape, params IReadOnlyList<double> At)
{
    /// <summary>Gets the path of a path: letters and numbers only, made by the layout.</summary>
    public string? Path { get; init; }

    /// <summary>Gets the text of a label.</summary>
    public string? Text { get; init; }

    /// <summary>Gets the names of style rules, separated by spaces.</summary>
    public string Look { get; init; } = "";

    /// <summary>Gets the hue, in degrees; null for a shape without a colour of its own.</summary>
    public int? Hue { get; init; }

    /// <summary>Gets a strength of colour between 0 and 1; null for full strength.</summary>
    public double? Strength { get; init; }

    /// <summary>Gets what the shape stands for, in words.</summary>
    public string? Tip { get; init; }

    /// <summary>Gets the places that the shape leads to.</summary>
    public PictureLink? Link { get; init; }
}
