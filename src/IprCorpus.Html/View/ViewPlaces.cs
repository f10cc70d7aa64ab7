namespace IprCorpus.Html.View;

/// <summary>Places that a page lists with their context.</summary>
/// <param name="Title">The title of the places.</param>
/// <param name="Items">The places, in the order of the page.</param>
internal sealed record ViewPlaces(string Title, IReadOnlyList<ViewPlace> Items);
