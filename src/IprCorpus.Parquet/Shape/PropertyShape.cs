namespace IprCorpus.Parquet.Shape;

/// <summary>A declared property.</summary>
/// <param name="Name">The name in C#, which is the name of its column.</param>
/// <param name="Kind">The kind of its values.</param>
/// <param name="TypeName">The enum or the referenced type; null for all other kinds.</param>
/// <param name="IsList">Whether it holds any number of values.</param>
/// <param name="Summary">Text for people; null where nobody knows it.</param>
internal sealed record PropertyShape(string Name, PropertyKind Kind, string? TypeName, bool IsList, string? Summary = null);
