namespace IprCorpus.Compiler.Text;

/// <summary>The units of a byte order mark.</summary>
internal enum MarkUnit
{
    /// <summary>One that starts a file is no part of its text and counts nothing; one that starts a text within a file is a character of it.</summary>
    AsRead,

    /// <summary>One that starts a file is counted.</summary>
    Counted,

    /// <summary>One that starts a text within a file is not.</summary>
    Skipped,
}
