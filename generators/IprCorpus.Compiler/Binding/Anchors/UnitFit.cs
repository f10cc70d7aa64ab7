namespace IprCorpus.Compiler.Binding.Anchors;

/// <summary>The degree to which a position fits a text.</summary>
internal enum UnitFit
{
    /// <summary>It stands at words, or at what it quotes.</summary>
    Good,

    /// <summary>It begins or ends with white space, as annotations seldom do.</summary>
    EdgesAtSpace,

    /// <summary>It begins or ends within a word, as annotations seldom do.</summary>
    CutsWord,

    /// <summary>It means nothing: it leaves the text, is within a character, or is not what it quotes.</summary>
    Misfit,
}
