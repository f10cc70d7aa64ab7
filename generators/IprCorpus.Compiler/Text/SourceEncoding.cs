namespace IprCorpus.Compiler.Text;

/// <summary>The encoding from which a file was decoded.</summary>
internal enum SourceEncoding
{
    Utf8,
    Utf8WithByteOrderMark,
    Utf16,

    /// <summary>The bytes were not valid UTF-8, and the host fell back to some other encoding.</summary>
    Unknown,
}
