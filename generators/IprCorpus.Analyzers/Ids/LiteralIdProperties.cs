namespace IprCorpus.Analyzers.Ids;

/// <summary>The names of the properties by which the analyzer passes data to the code fix.</summary>
internal static class LiteralIdProperties
{
    /// <summary>The rule.</summary>
    public const string Rule = "IPR0821";

    /// <summary>The nearest ids, the nearest first, each on a line.</summary>
    public const string Ids = "Ids";

    /// <summary>The qualified named instance of the nearest id; missing where it has none that can stand in place of the look-up.</summary>
    public const string Member = "Member";
}
