namespace IprCorpus.Tool.Commands;

/// <summary>The exit codes of commands.</summary>
internal static class ExitCodes
{
    /// <summary>All is well.</summary>
    public const int Success = 0;

    /// <summary>The exit code of an error in the corpus, in what was typed, or in a file.</summary>
    public const int Failure = 1;

    /// <summary>The command would lose or break something, and has done nothing.</summary>
    public const int Refused = 2;
}
