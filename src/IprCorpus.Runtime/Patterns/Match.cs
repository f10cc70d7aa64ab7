using System.Diagnostics;

namespace IprCorpus.Runtime;

/// <summary>A place where a pattern matched: a stretch of a document's tokens, and what was captured in it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Match
{
    internal Match(CorpusDocument document, TextSpan span, int firstToken, int tokenCount, Capture[] captures)
    {
        Document = document;
        Span = span;
        FirstToken = firstToken;
        TokenCount = tokenCount;
        Captures = captures;
    }

    /// <summary>The document that was searched.</summary>
    public CorpusDocument Document { get; }

    /// <summary>
    /// From the start of the first token to the end of the last, in UTF-16 code units; for a match of no tokens, the point
    /// where the next token starts, or after the last.
    /// </summary>
    public TextSpan Span { get; }

    /// <summary>The start of <see cref="Span"/>.</summary>
    public int Start => Span.Start;

    /// <summary>The end of <see cref="Span"/>, exclusive.</summary>
    public int End => Span.End;

    /// <summary>The position of the first token among those of the document, counted from 0.</summary>
    public int FirstToken { get; }

    /// <summary>How many tokens matched; 0 where the pattern can match nothing.</summary>
    public int TokenCount { get; }

    /// <summary>The text from start to end.</summary>
    public string Text => Document.TextOf(Span);

    /// <summary>The captures that took part in the match, in the order in which the pattern names them.</summary>
    public IReadOnlyList<Capture> Captures { get; }

    /// <summary>The capture with a name, or null where it took no part in the match.</summary>
    public Capture? this[string name] => Captures.FirstOrDefault(capture => capture.Name == name);

    /// <summary>The document, the span and the text.</summary>
    public override string ToString() => $"{Document.Id} {Span} \"{Text}\"";
}
