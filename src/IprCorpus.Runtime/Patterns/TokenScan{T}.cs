using System.ComponentModel;

namespace IprCorpus.Runtime.Patterns;

/// <summary>A pattern over the tokens that a corpus annotates.</summary>
/// <typeparam name="T">The generated record of the tokens.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class TokenScan<T> : PatternScan
    where T : CorpusAnnotation
{
    private readonly AnnotatedTokens<T> _tokens;

    /// <summary>Initializes a scan. Only generated code does.</summary>
    /// <param name="tokens">The tokens of the corpus.</param>
    /// <param name="isOverlapping">Whether every token can begin a match.</param>
    /// <param name="loops">The number of loops of the pattern that must not be entered twice at one place.</param>
    /// <param name="captures">The names of the captures.</param>
    /// <param name="capturedLayers">For each capture the layer whose annotations it captures; -1 where it captures tokens.</param>
    protected TokenScan(AnnotationList<T> tokens, bool isOverlapping, int loops, string[] captures, int[] capturedLayers)
        : this(new AnnotatedTokens<T>(tokens), isOverlapping, loops, captures, capturedLayers)
    {
    }

    private TokenScan(AnnotatedTokens<T> tokens, bool isOverlapping, int loops, string[] captures, int[] capturedLayers)
        : base(tokens, isOverlapping, loops, captures, capturedLayers) => _tokens = tokens;

    /// <summary>Returns the record of a token.</summary>
    /// <param name="token">The token.</param>
    /// <returns>The record.</returns>
    protected T Token(int token) => _tokens[token];
}
