namespace IprCorpus.Html.View;

/// <summary>
/// The two sides of a comparison. An annotation that both have alike is listed once, as <see cref="ViewSide.Both"/>; one that they have
/// differently is listed twice, once for each side, and each names the other as its <see cref="ViewAnnotation.Counterpart"/>.
/// </summary>
/// <param name="Left">The name of the left, or older, side.</param>
/// <param name="Right">The name of the right, or newer, side.</param>
internal sealed record ViewComparison(string Left, string Right);
