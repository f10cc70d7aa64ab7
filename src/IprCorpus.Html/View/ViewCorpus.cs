namespace IprCorpus.Html.View;

/// <summary>
/// A corpus, or a part of one, as a page shows it. It knows neither the runtime nor the compiler: both hand over what they have in this form.
/// </summary>
/// <param name="Name">The heading of the page.</param>
/// <param name="Summary">A sentence about the corpus; null where there is none.</param>
/// <param name="DocumentType">The metadata of documents.</param>
/// <param name="EntityTypes">The types of entities, base types before those that derive from them.</param>
/// <param name="AnnotationTypes">The types of annotations, base types before those that derive from them.</param>
/// <param name="Enums">The closed sets of values, for their explanations.</param>
/// <param name="Entities">The entities, in the order in which references count them.</param>
/// <param name="Documents">The documents, in the order of the page.</param>
internal sealed record ViewCorpus(
    string Name,
    string? Summary,
    ViewType DocumentType,
    IReadOnlyList<ViewType> EntityTypes,
    IReadOnlyList<ViewType> AnnotationTypes,
    IReadOnlyList<ViewEnum> Enums,
    IReadOnlyList<ViewEntity> Entities,
    IReadOnlyList<ViewDocument> Documents)
{
    /// <summary>Gets what is wrong with the corpus; empty where it was not checked.</summary>
    public IReadOnlyList<ViewDiagnostic> Diagnostics { get; init; } = [];

    /// <summary>Gets the names of the two sides; null where the page compares nothing.</summary>
    public ViewComparison? Comparison { get; init; }

    /// <summary>Gets the places that the page opens with, such as the lines of a concordance; null where it opens with a document.</summary>
    public ViewPlaces? Places { get; init; }
}
