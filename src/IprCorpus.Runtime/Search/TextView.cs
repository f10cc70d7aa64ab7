using IprCorpus.Segmentation;

namespace IprCorpus.Runtime.Search;

/// <summary>A document as a search sees it: the text as it was received, or its regularised reading.</summary>
internal sealed class TextView
{
    private readonly RegularizedText? _reading;
    private bool _hasTokens;
    private SpanList _tokens;
    private int[]? _sentenceOfToken;

    /// <param name="document">The document.</param>
    /// <param name="regularized">Whether to read it regularised. A document that declares no such reading is read as it is.</param>
    public TextView(CorpusDocument document, bool regularized)
    {
        Document = document;
        _reading = regularized ? document.Reading : null;
        Text = _reading?.Text ?? document.Text;
    }

    public CorpusDocument Document { get; }

    public string Text { get; }

    /// <summary>The tokens of the text: the annotated ones, or else those computed.</summary>
    public SpanList Tokens
    {
        get
        {
            if (!_hasTokens)
            {
                _tokens = _reading is null ? Document.TokenSpans
                    : Document.Content.HasAnnotatedTokens ? InReading(Document.TokenSpans)
                    : _reading.TokenSpans;
                _hasTokens = true;
            }

            return _tokens;
        }
    }

    /// <summary>The sentences of the text: the annotated ones, or else those computed.</summary>
    public SpanList Sentences =>
        _reading is null ? Document.SentenceSpans
        : Document.Content.HasAnnotatedSentences ? InReading(Document.SentenceSpans)
        : _reading.SentenceSpans;

    /// <summary>For each token the number of its sentence. What is in no sentence, as a title may, is one of its own between two.</summary>
    public int[] SentenceOfToken => _sentenceOfToken ??= NumberSentences();

    /// <summary>Maps a span of the text to the document.</summary>
    public TextSpan ToDocument(TextSpan span) => _reading?.ToOriginal(span) ?? span;

    /// <summary>Maps a span of the document to the text.</summary>
    public TextSpan FromDocument(TextSpan span) => _reading?.FromOriginal(span) ?? span;

    /// <summary>Determines whether both show the same text of the same document.</summary>
    public bool HasTextOf(TextView other) => Document.Equals(other.Document) && (_reading is null) == (other._reading is null);

    public bool IsWord(int token) => Segments.IsWord(Text, Tokens.StartOf(token), Tokens.EndOf(token));

    /// <summary>Determines whether a stretch begins where a token does and ends where one does.</summary>
    public bool IsAligned(int start, int end) => Tokens.HasStart(start) && Tokens.HasEnd(end);

    /// <summary>The n-th word to the right of a span, or to the left where n is negative; -1, where there is none. Marks do not count.</summary>
    public int WordAt(TextSpan span, int n)
    {
        var step = Math.Sign(n);
        var token = n > 0 ? Tokens.FirstStartingAt(Math.Max(span.End, span.Start + 1)) : Tokens.FirstStartingAt(span.Start) - 1;
        for (var left = Math.Abs(n); token >= 0 && token < Tokens.Count; token += step)
        {
            if (IsWord(token) && --left == 0)
            {
                return token;
            }
        }

        return -1;
    }

    /// <summary>Finds the n-th word to the right of a span, or to the left; the point at the start of the text, where there is none.</summary>
    public TextSpan SpanOfWord(TextSpan span, int n) => WordAt(span, n) is var token && token < 0 ? default : Tokens[token];

    private SpanList InReading(SpanList spans)
    {
        var bounds = new int[2 * spans.Count];
        for (var i = 0; i < spans.Count; i++)
        {
            (bounds[2 * i], bounds[(2 * i) + 1]) = FromDocument(spans[i]);
        }

        return new SpanList(bounds);
    }

    private int[] NumberSentences()
    {
        var (tokens, sentences) = (Tokens, Sentences);
        var numbers = new int[tokens.Count];
        var sentence = 0;
        for (var token = 0; token < numbers.Length; token++)
        {
            while (sentence < sentences.Count && sentences.EndOf(sentence) <= tokens.StartOf(token))
            {
                sentence++;
            }

            var isInside = sentence < sentences.Count && sentences.StartOf(sentence) <= tokens.StartOf(token);
            numbers[token] = (2 * sentence) + (isInside ? 1 : 0);
        }

        return numbers;
    }
}
