namespace IprCorpus.Tool.Conversion;

/// <summary>A construct that a format does not give back as it was.</summary>
/// <param name="Construct">The things that are lost or changed.</param>
/// <param name="Count">The number of times.</param>
/// <param name="Example">One of them, to look at.</param>
/// <param name="IsHarmless">Whether it is told though nothing is lost by it: annotations get other ids, or the format adds some.</param>
internal sealed record Loss(string Construct, int Count, string Example, bool IsHarmless = false);
