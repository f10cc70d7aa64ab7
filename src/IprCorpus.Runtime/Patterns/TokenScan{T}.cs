using System.ComponentModel;

namespace IprCorpus.Runtime.Patterns;

/// <summary>A pattern over the tokens that a corpus annotates.</summary>
/// <typeparam name="T">The generated record of the tokens.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class TokenScan<T> : PatternScan
    where T : CorpusAnnotation
{
    private readonly AnnotatedTokens<T> _tokens;

    /// <summary>Made by generated code.</summary>
    protected TokenScan(AnnotationList<T> tokens, bool isOverlapping, int loops, string[] captures, int[] capturedLayers)
        : this(new AnnotatedTokens<T>(tokens), isOverlapping, loops, captures, capturedLayers)
    {
    }

    private TokenScan(AnnotatedTokens<T> tokens, bool isOverlapping, int loops, string[] captures, int[] capturedLayers)
        : base(tokens, isOverlapping, loops, captures, capturedLayers) => _tokens = tokens;

    /// <summary>The record of a token.</summary>
    protected T Token(int token) => _tokens[token];
}
