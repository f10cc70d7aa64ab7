namespace IprCorpus.Html.View;

/// <summary>A closed set of values.</summary>
/// <param name="Name">The name by which properties refer to it.</param>
/// <param name="Summary">An explanation in plain text; null where there is none.</param>
/// <param name="Values">The values, each with its explanation.</param>
internal sealed record ViewEnum(string Name, string? Summary, IReadOnlyList<(string Name, string? Summary)> Values);
