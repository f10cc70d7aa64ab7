namespace IprCorpus.Runtime;

/// <summary>
/// Makes a <c>static partial</c> method without a body a search for a pattern over tokens and annotations. The pattern is
/// checked when the program is compiled, against the corpus whose <c>Corpus</c> is in scope, and becomes C#.
/// </summary>
/// <remarks>
/// The method returns <see cref="IEnumerable{T}"/> of <see cref="PatternMatch"/> and takes nothing (all documents are searched),
/// a <c>Document</c>, or an <see cref="IEnumerable{T}"/> or <see cref="DocumentList{T}"/> of them. <c>PATTERNS.md</c> beside
/// the runtime has the grammar and says what matches.
/// </remarks>
/// <param name="pattern">The pattern: a string literal, or several joined by <c>+</c>, so that errors are shown at their place in it.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusPatternAttribute(string pattern) : Attribute
{
    /// <summary>The pattern.</summary>
    public string Pattern { get; } = pattern;

    /// <summary>
    /// Gets whether matches may overlap: then every token at which one can begin gives one. Otherwise the search goes on where the
    /// last match ended.
    /// </summary>
    public bool Overlapping { get; set; }
}
