namespace IprCorpus.Tool.Commands;

/// <summary>How commands end.</summary>
internal static class ExitCodes
{
    /// <summary>All is well.</summary>
    public const int Success = 0;

    /// <summary>Something is wrong with the corpus, with what was typed, or with a file.</summary>
    public const int Failure = 1;

    /// <summary>The command would lose or break something, and has done nothing.</summary>
    public const int Refused = 2;
}
