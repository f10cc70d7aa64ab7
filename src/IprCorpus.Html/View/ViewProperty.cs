namespace IprCorpus.Html.View;

/// <summary>A declared property of a type.</summary>
/// <param name="Name">The name, as the page shows it.</param>
/// <param name="Kind">The kind of its values.</param>
/// <param name="TypeName">The enum or the referenced type; null for all other kinds.</param>
/// <param name="Summary">An explanation in plain text; null where there is none.</param>
internal sealed record ViewProperty(string Name, ViewKind Kind, string? TypeName = null, string? Summary = null);
