namespace IprCorpus.Html.View;

/// <summary>A type of documents, entities or annotations.</summary>
/// <param name="Name">The name, as the page shows it.</param>
/// <param name="Base">The position of the base type among the types of the same kind; -1 where it has none.</param>
/// <param name="Summary">An explanation in plain text; null where there is none.</param>
/// <param name="Properties">All properties, inherited ones first.</param>
internal sealed record ViewType(string Name, int Base, string? Summary, IReadOnlyList<ViewProperty> Properties)
{
    /// <summary>Gets whether only derived types have instances.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>Gets the layer that the type stands for.</summary>
    public ViewRole Role { get; init; }

    /// <summary>Gets the position of the property whose value replaces the covered text in the regularised reading; -1 where none does.</summary>
    public int ReadingProperty { get; init; } = -1;

    /// <summary>Gets the fixed text that replaces the covered text in the regularised reading; null where none does.</summary>
    public string? ReadingText { get; init; }
}
