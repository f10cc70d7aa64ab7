namespace IprCorpus.Runtime.Patterns;

/// <summary>The tokens of compiled documents. The one thing that patterns know of where tokens come from.</summary>
internal abstract class TokenSource : TokenStretches
{
    /// <summary>Goes to a document.</summary>
    public void Open(CorpusDocument document) => Open(Read(document));

    /// <summary>Reads the tokens of a document and says how many there are.</summary>
    protected abstract int Read(CorpusDocument document);
}
