namespace IprCorpus.Parquet.Shape;

/// <summary>A declared type of documents, entities or annotations.</summary>
/// <param name="Name">The name in C#, which is the name of its table.</param>
/// <param name="Base">The name of the declared base type; null where the base is the root of the section.</param>
/// <param name="IsAbstract">Whether only derived types have instances, so that it has no table of its own.</param>
/// <param name="Properties">All properties, inherited ones first, in the order of declaration.</param>
/// <param name="Summary">Text for people; null where nobody knows it.</param>
internal sealed record TypeShape(string Name, string? Base, bool IsAbstract, IReadOnlyList<PropertyShape> Properties, string? Summary = null);
