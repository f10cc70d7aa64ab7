namespace IprCorpus.Html.View;

/// <summary>A person or thing that documents speak of.</summary>
/// <param name="Type">The position of the type among the corpus's entity types.</param>
/// <param name="Id">Unique in the corpus.</param>
/// <param name="Fields">The values, in the order of the properties.</param>
internal sealed record ViewEntity(int Type, string Id, IReadOnlyList<ViewField> Fields);
