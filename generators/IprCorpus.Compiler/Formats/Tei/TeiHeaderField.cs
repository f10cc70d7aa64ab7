namespace IprCorpus.Compiler.Formats.Tei;

/// <summary>A statement of a header about its text.</summary>
/// <param name="Label">The property of the document.</param>
/// <param name="Path">The elements from the header to it.</param>
/// <param name="Summary">The description.</param>
internal sealed record TeiHeaderField(string Label, string Path, string Summary)
{
    /// <summary>The attribute that stands before the element's text; null for none.</summary>
    public string? Attribute { get; init; }

    /// <summary>Other names of the last element, from which the value is taken where it has none.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    public bool IsList { get; init; }
}
