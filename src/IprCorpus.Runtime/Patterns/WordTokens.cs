namespace IprCorpus.Runtime.Patterns;

/// <summary>The tokens of a corpus that annotates none: those of <see cref="CorpusDocument.TokenSpans"/>.</summary>
internal sealed class WordTokens : TokenSource
{
    private SpanList _words;

    public override int Start(int token) => _words.StartOf(token);

    public override int End(int token) => _words.EndOf(token);

    protected override int Read(CorpusDocument document)
    {
        _words = document.TokenSpans;
        return _words.Count;
    }
}
