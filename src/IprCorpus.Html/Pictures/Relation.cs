namespace IprCorpus.Html.Pictures;

/// <summary>A relation of two entities, as annotations or a registry state it.</summary>
/// <param name="From">The entity that is named first.</param>
/// <param name="To">The other one.</param>
/// <param name="Name">The type of the annotations, or the property of the first entity.</param>
/// <param name="Hue">The hue of the type.</param>
/// <param name="Annotations">The annotations that say it, numbered over all documents; empty for what a registry says.</param>
internal sealed record Relation(int From, int To, string Name, int Hue, IReadOnlyList<int> Annotations);
