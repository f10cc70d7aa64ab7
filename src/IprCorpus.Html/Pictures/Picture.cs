namespace IprCorpus.Html.Pictures;

/// <summary>A picture of the whole corpus. It is laid out once, and drawn by the page and as an SVG file from the same shapes.</summary>
/// <param name="Key">A short name, unique among the pictures; the name of its file.</param>
/// <param name="Title">The title.</param>
/// <param name="Summary">An explanation for readers, with what the picture leaves out.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Marks">The shapes, from back to front.</param>
internal sealed record Picture(string Key, string Title, string Summary, double Width, double Height, IReadOnlyList<Mark> Marks);
