namespace IprCorpus.Compiler.Model;

/// <summary>The smallest pieces of text that annotations of a corpus are made of.</summary>
internal enum AnchorGranularity
{
    /// <summary>The corpus does not say; words are most likely.</summary>
    Unstated,

    /// <summary>Words: no quote begins or ends inside one.</summary>
    Word,

    /// <summary>Characters: parts of words are annotated as well.</summary>
    Character,
}
